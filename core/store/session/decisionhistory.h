// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "store/editions/edition.h"
#include "store/log/decisionlog.h"

#include <QList>

namespace bluepencil {

/// A step of the log, as its reader wants it: what came of it since.
struct HistoryLine {
    LogEntry entry;
    bool stands = false; ///< nothing later changed what it decided, so that it can be taken back
    QList<int> editions; ///< the numbers of those that froze its decision
};

/// The log of a review, newest first. `review` is what the log left; editions of any reading of the article may be
/// given. Costs the log and the decisions of the editions.
[[nodiscard]] QList<HistoryLine> historyOf(const QList<LogEntry> &log, const Review &review,
                                           const QList<Edition> &editions);

/// The step that takes a step of the log back, leaving all others alone: none when something later has changed what it
/// decided. It is a step like any other: applied, it is a line of the log and can be taken back itself.
[[nodiscard]] QList<Change> takeBack(const LogEntry &entry, const Review &review);

} // namespace bluepencil
