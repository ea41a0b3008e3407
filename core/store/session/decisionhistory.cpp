// SPDX-License-Identifier: Apache-2.0
#include "store/session/decisionhistory.h"

#include <QHash>
#include <QSet>

namespace bluepencil {

namespace {

/// What an edition froze, by the name that the log gives it.
using Frozen = QHash<DecisionId, Decision>;

bool holds(const Frozen &frozen, const Change &change)
{
    const auto found = frozen.constFind(change.id);
    return change.after && found != frozen.cend() && *found == *change.after;
}

} // namespace

QList<HistoryLine> historyOf(const QList<LogEntry> &log, const Review &review, const QList<Edition> &editions)
{
    QList<Frozen> frozen;
    for (const Edition &edition : editions)
        frozen.append(reviewOf(edition).decisions());
    QList<HistoryLine> lines;
    lines.reserve(log.size());
    // Of several steps that left the same, only the last one is what stands.
    QSet<DecisionId> seen;
    for (auto entry = log.crbegin(); entry != log.crend(); ++entry) {
        HistoryLine line{*entry, !seen.contains(entry->change.id) && !takeBack(*entry, review).isEmpty(), {}};
        seen.insert(entry->change.id);
        for (qsizetype i = 0; i < editions.size(); ++i) {
            if (holds(frozen.at(i), entry->change))
                line.editions.append(editions.at(i).number);
        }
        lines.append(std::move(line));
    }
    return lines;
}

QList<Change> takeBack(const LogEntry &entry, const Review &review)
{
    const Change &change = entry.change;
    if (review.decision(change.id) != change.after)
        return {};
    return {change.reversed()};
}

} // namespace bluepencil
