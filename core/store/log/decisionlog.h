// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>

namespace bluepencil {

class Article;
class Database;

/// One line of the log of decisions: who took which step, when. Never changed once written; undoing a step is a line of
/// its own.
struct LogEntry {
    quint64 sequence = 0; ///< 1, 2, 3… within the reading
    quint64 batch = 0;    ///< the sequence of the first line that was written together with this one
    QString editor;       ///< who took this step (the decision itself may be another's, when it was restored by undo)
    qint64 when = 0;      ///< milliseconds since 1970, UTC
    Change change;

    friend bool operator==(const LogEntry &, const LogEntry &) = default;
};

/// What the lines of a log leave, taken in order. Fails, with a sentence, when one does not start from what the others
/// left.
[[nodiscard]] Result<Review> reviewOf(const QList<LogEntry> &history);

/// The sequence of the last line; 0 when there is none.
[[nodiscard]] quint64 revisionOf(const QList<LogEntry> &history);

/// A step in its stored form, for whoever carries a log elsewhere: nothing in it was looked at.
struct CarriedStep {
    QString editor;
    qint64 when = 0;    ///< milliseconds since 1970, UTC
    QJsonArray changes; ///< see DecisionLog
};

/// The lines of one step (at least one), to be carried elsewhere.
[[nodiscard]] CarriedStep carriedStep(const QList<LogEntry> &step, const Article &article);

/// The lines of steps that were carried here, all of them. Nothing unless every line can be read, starts from what the
/// others left, and is about the very words that stand at its place in `article`.
/// `known` is what the log had before them; it comes first.
[[nodiscard]] std::optional<QList<LogEntry>> historyOf(const QList<CarriedStep> &steps, const Article &article,
                                                       const QList<LogEntry> &known = {});

/// The log of one reading, as the database keeps it: a row a step, so that ten thousand lines decided with one key are
/// one insert. A step's changes are a JSON array, each with the decision it left (`after`, none when it was taken
/// back), its `id` and the exact `text` it was about.
class DecisionLog {
public:
    DecisionLog(const Database &database, qint64 reading)
        : m_database(&database)
        , m_reading(reading)
    {
    }

    /// Every line in order. Fails, with a sentence, where lines are missing, or where one was about another text than
    /// stands at its place in `article` now: SQLite has no checksums, and a disk that lost a page must not export other
    /// words than were approved.
    [[nodiscard]] Result<QList<LogEntry>> read(const Article &article) const;

    /// The same without an article to compare with, for when its bytes were purged.
    [[nodiscard]] Result<QList<LogEntry>> readUnseen() const;

    /// The exact text that each line was about, in the order of the lines.
    [[nodiscard]] Result<QStringList> texts() const;
    /// Every step as it is stored, in order, for whoever carries the log elsewhere.
    [[nodiscard]] Result<QList<CarriedStep>> carried() const;

    /// The sequence of the last line; 0 when there is none. Reads no line.
    [[nodiscard]] Result<quint64> revision() const;

    /// Adds the lines of one step (at least one) within a transaction of the caller's. Refused when their first
    /// sequence is taken, as somebody else decided meanwhile. `article` gives the exact text of each span.
    [[nodiscard]] Outcome append(const QList<LogEntry> &step, const Article &article) const;

    /// The same on a server with one statement, for an editor who waits: whether somebody else holds the article, the
    /// lines, and how far the work on it (`source`) is now, one way over the network and back. Not within a
    /// transaction. Where the connection breaks, nobody knows whether it was done (see WaitingSteps).
    [[nodiscard]] Outcome appendAtOnce(const QList<LogEntry> &step, const Article &article, qint64 source,
                                       QueueState state) const;

private:
    [[nodiscard]] Result<QList<LogEntry>> readComparedWith(const Article *article) const;
    [[nodiscard]] Failure refusal(quint64 sequence, const Failure &failure) const;

    const Database *m_database;
    qint64 m_reading;
};

/// A step of some reading, as its row says it: nothing in it was compared with an article.
struct LoggedStep {
    qint64 reading = 0;
    QString editor;
    qint64 when = 0;       ///< milliseconds since 1970, UTC
    QList<Change> changes; ///< without what was before them
};

/// The steps that were taken from one moment to before another, in all readings, a reading after the other. Ends
/// early, with what it has, when asked to.
[[nodiscard]] Result<QList<LoggedStep>> stepsBetween(const Database &database, qint64 from, qint64 until,
                                                     const std::stop_token &stop = {});

/// A decision that stands, with the exact text it is about.
struct StandingDecision {
    qint64 reading = 0;
    Decision decision;
    QString text;
};

/// What stands in all readings of the data folder, a reading after the other. Reads the whole log, or as much of it as
/// nobody stops.
[[nodiscard]] Result<QList<StandingDecision>> standingDecisions(const Database &database,
                                                                const std::stop_token &stop = {});

} // namespace bluepencil

Q_DECLARE_TYPEINFO(bluepencil::LogEntry, Q_RELOCATABLE_TYPE);
