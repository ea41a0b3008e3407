// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/weights.h"

#include <QFile>
#include <QList>

#include <algorithm>
#include <array>
#include <bit>

namespace bluepencil::quotes {

using namespace Qt::StringLiterals;

const WeightTable &WeightTable::builtIn()
{
    static const WeightTable table = [] {
        QFile file(u":/weights/quotes.txt"_s);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the weights of the quote detector are missing from the library");
        return WeightTable(file.readAll());
    }();
    return table;
}

WeightTable::WeightTable(const QByteArray &file)
{
    const QList<QByteArray> lines = file.split('\n');
    m_slots.resize(std::bit_ceil(3 * static_cast<size_t>(lines.size()))); // mostly empty: a look-up is one look
    for (const QByteArray &line : lines) {
        const qsizetype space = line.indexOf(' ');
        bool keyRead = false;
        bool weightRead = false;
        const FeatureKey key = line.left(space).toUInt(&keyRead, 16);
        const float weight = line.mid(space + 1).toFloat(&weightRead);
        if (space > 0 && keyRead && weightRead && key != 0)
            insert(key, weight);
    }
}

float WeightTable::sumOf(std::span<const FeatureKey> keys) const
{
    // Whether a feature has a weight is as hard to foretell as a coin; gathered without a branch, those that may have
    // one are summed in half the time.
    constexpr size_t atOnce = 128;
    std::array<FeatureKey, atOnce> held;
    float sum = 0;
    for (size_t from = 0; from < keys.size(); from += atOnce) {
        size_t count = 0;
        for (const FeatureKey key : keys.subspan(from, std::min(atOnce, keys.size() - from))) {
            held[count] = key;
            count += mayHold(key) ? 1 : 0;
        }
        for (size_t i = 0; i < count; ++i)
            sum += weightIn(held[i]);
    }
    return sum;
}

void WeightTable::insert(FeatureKey key, float weight)
{
    m_filter[filterBit(key) >> 6] |= quint64(1) << (filterBit(key) & 63);
    const size_t mask = m_slots.size() - 1;
    size_t slot = (key ^ (key >> 13)) & mask;
    while (m_slots[slot].key != 0 && m_slots[slot].key != key)
        slot = (slot + 1) & mask;
    m_slots[slot] = {key, weight};
}

} // namespace bluepencil::quotes
