// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/weights.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace bluepencil::quotes {

using namespace Qt::StringLiterals;

namespace {

Failure faultIn(qsizetype line, const QString &what)
{
    return {u"Line %1 of the weights of the quote detector %2; make the file again with fit_quotes.py."_s.arg(line).arg(
        what)};
}

} // namespace

QByteArray WeightTable::builtInFile()
{
    QFile file(u":/weights/quotes.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the weights of the quote detector are missing from the library");
    return file.readAll();
}

const WeightTable &WeightTable::builtIn()
{
    static const WeightTable table = [] {
        Result<WeightTable> read = WeightTable::read(builtInFile());
        if (!read)
            qFatal("%s", qUtf8Printable(read.sentence()));
        return std::move(*read);
    }();
    return table;
}

Result<WeightTable> WeightTable::read(const QByteArray &file)
{
    WeightTable table(static_cast<size_t>(file.count('\n')) + 1);
    qsizetype number = 0;
    for (qsizetype start = 0; start < file.size();) {
        const qsizetype end = file.indexOf('\n', start) < 0 ? file.size() : file.indexOf('\n', start);
        const QByteArrayView line = QByteArrayView(file).sliced(start, end - start);
        start = end + 1;
        ++number;
        if (line.isEmpty() || line.front() == '#')
            continue;
        const qsizetype space = line.lastIndexOf(' ');
        const std::optional<FeatureKey> key = featureNamed(line.first(std::max<qsizetype>(space, 0)));
        bool isNumber = false;
        const float weight = line.sliced(space + 1).toFloat(&isNumber);
        if (!key || !isNumber)
            return faultIn(number, u"names no feature with its weight"_s);
        if (!table.insert(*key, weight))
            return faultIn(number, u"gives a feature a second weight"_s);
    }
    return table;
}

QByteArray WeightTable::headValue(const QByteArray &file, QByteArrayView name)
{
    const QByteArray start = "# " + name.toByteArray() + ": ";
    for (const QByteArray &line : file.split('\n')) {
        if (line.startsWith(start))
            return line.mid(start.size()).trimmed();
    }
    return {};
}

WeightTable::WeightTable(size_t weights)
    : m_slots(std::bit_ceil(3 * (weights + 1))) // mostly empty: a look-up is one look
{
}

qint32 WeightTable::hundredthsOf(std::span<const FeatureKey> keys) const
{
    return std::accumulate(keys.begin(), keys.end(), qint32(0),
                           [this](qint32 sum, FeatureKey key) { return sum + weightIn(key); });
}

bool WeightTable::insert(FeatureKey key, float weight)
{
    m_filter.insert(key);
    const size_t mask = m_slots.size() - 1;
    size_t slot = (key ^ (key >> 13)) & mask;
    while (m_slots[slot].key != 0 && m_slots[slot].key != key)
        slot = (slot + 1) & mask;
    const bool isNew = m_slots[slot].key == 0;
    const auto hundredths = static_cast<qint32>(std::lround(weight * hundredth));
    const bool agrees = isNew || m_slots[slot].weight == hundredths;
    m_slots[slot] = {key, hundredths};
    return agrees;
}

} // namespace bluepencil::quotes
