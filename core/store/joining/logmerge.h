// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/log/decisionlog.h"
#include "text/span.h"

#include <QList>

namespace bluepencil {

/// Two decisions at one place, made without knowing of each other, that do not agree.
struct DecidedApart {
    Span place;     ///< where they meet; UTF-16 offsets into the raw text
    LogEntry here;  ///< what was decided here
    LogEntry there; ///< and what elsewhere
    bool hereHolds = false;

    friend bool operator==(const DecidedApart &, const DecidedApart &) = default;
};

/// What has to be added to a log so that it holds another one of the same reading as well.
struct MergedLog {
    QList<QList<LogEntry>> steps; ///< of the other log, by who took them and when, numbered on from the one here
    QList<Change> settling;       ///< to be taken after them: what they covered, and what of it was decided later
    QList<DecidedApart> apart;    ///< each has to be shown to somebody
};

/// Joins two logs of one reading that were the same once. No line of `here` is touched, and each line that is known in
/// `there` alone is added once, however often the two are joined, in whichever order.
///
/// What holds then: of a decision that only one side went on with, what that side left; of one that both went on with,
/// what was decided later. Where decisions overlap, they lie over each other in the order of their times. A line says
/// the same as another one when editor, time and decision are the same.
[[nodiscard]] MergedLog mergedLog(const QList<LogEntry> &here, const QList<LogEntry> &there);

/// True when both logs start with the same lines, so many of them.
[[nodiscard]] bool sayTheSame(const QList<LogEntry> &here, const QList<LogEntry> &there, quint64 lines);

} // namespace bluepencil
