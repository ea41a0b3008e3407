// SPDX-License-Identifier: Apache-2.0
#include "queue/queueorder.h"

#include "queue/queuemodel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array names = {"arrival"_L1, "name"_L1, "state"_L1, "source"_L1, "stops"_L1};

/// What waits for somebody comes before what is finished.
int placeOf(QueueState state)
{
    constexpr std::array order = {QueueState::Query,  QueueState::InReview,  QueueState::Changed,
                                  QueueState::New,    QueueState::Approved,  QueueState::Exported,
                                  QueueState::Spiked, QueueState::Unreadable};
    return static_cast<int>(std::find(order.begin(), order.end(), state) - order.begin());
}

/// The number that stands at a place of a name, without leading zeros; empty where none does. Moves behind it.
QStringView numberAt(QStringView name, qsizetype &at)
{
    const qsizetype start = at;
    while (at < name.size() && name.at(at).isDigit())
        ++at;
    QStringView digits = name.sliced(start, at - start);
    while (digits.size() > 1 && digits.front() == u'0')
        digits = digits.sliced(1);
    return digits;
}

/// Numbers by their value. Both names are folded. Not QCollator, which counts digits in the "C" locale.
bool comesBefore(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (a.at(i).isDigit() && b.at(j).isDigit()) {
            const QStringView x = numberAt(a, i);
            const QStringView y = numberAt(b, j);
            if (x != y)
                return x.size() != y.size() ? x.size() < y.size() : x < y;
        } else if (a.at(i) != b.at(j)) {
            return QString::localeAwareCompare(a.sliced(i), b.sliced(j)) < 0;
        } else {
            ++i;
            ++j;
        }
    }
    return a.size() - i < b.size() - j;
}

/// Each name is folded once: ten thousand files are compared a hundred thousand times.
QList<QueueEntry> byName(const QList<QueueEntry> &entries)
{
    struct Named {
        QString name;
        qsizetype at;
    };
    QList<Named> named;
    named.reserve(entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i)
        named.append({shortNameOf(entries.at(i)).toCaseFolded(), i});
    std::stable_sort(named.begin(), named.end(),
                     [](const Named &a, const Named &b) { return comesBefore(a.name, b.name); });
    QList<QueueEntry> sorted;
    sorted.reserve(entries.size());
    for (const Named &each : std::as_const(named))
        sorted.append(entries.at(each.at));
    return sorted;
}

} // namespace

QList<QueueEntry> ordered(QList<QueueEntry> entries, QueueOrder order)
{
    switch (order) {
    case QueueOrder::Arrival:
        return entries;
    case QueueOrder::State:
        std::stable_sort(entries.begin(), entries.end(),
                         [](const QueueEntry &a, const QueueEntry &b) { return placeOf(a.state) < placeOf(b.state); });
        return entries;
    case QueueOrder::Name:
        return byName(entries);
    case QueueOrder::Source:
        std::stable_sort(entries.begin(), entries.end(), [](const QueueEntry &a, const QueueEntry &b) {
            return a.source.compare(b.source, Qt::CaseInsensitive) < 0;
        });
        return entries;
    case QueueOrder::Stops:
        std::stable_sort(entries.begin(), entries.end(), [](const QueueEntry &a, const QueueEntry &b) {
            return static_cast<uint>(a.stops) < static_cast<uint>(b.stops); // -1 stands behind every number
        });
        return entries;
    }
    return entries;
}

QLatin1StringView nameOf(QueueOrder order)
{
    return names.at(static_cast<size_t>(order));
}

QueueOrder queueOrderNamed(const QString &name)
{
    const auto *const found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? QueueOrder::Arrival : static_cast<QueueOrder>(found - names.begin());
}

} // namespace bluepencil
