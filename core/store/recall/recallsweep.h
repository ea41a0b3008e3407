// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/editions/exports.h"
#include "store/queue/queueentry.h"
#include "store/recall/recallorder.h"
#include "text/result.h"

#include <QList>
#include <QString>

#include <stop_token>

namespace bluepencil {

class Database;

/// What can be done about an article that a recall concerns.
enum class RecallStanding : quint8 {
    Open,      ///< a correction can be drafted
    Drafted,   ///< what is decided now says so already: it waits for its approval
    Corrected, ///< a later edition says so
    Changed,   ///< its file holds another text now: somebody has to look at both
    Purged,    ///< the bytes that it was read from are gone: only its edition is left
    ByHand,    ///< the words went out over the edge of what an editor put in: no step takes them out by itself
};
/// "open", "drafted", "corrected", "changed", "purged", "by_hand".
[[nodiscard]] QLatin1StringView nameOf(RecallStanding standing);

/// An article of which something went out, or was approved to, that a recall concerns.
struct RecalledArticle {
    qint64 source = 0;
    qint64 reading = 0; ///< of the newest edition that is concerned
    QString path;
    QString record;
    QString title;
    QueueState state = QueueState::Approved;
    RecallStanding standing = RecallStanding::Open;
    QList<int> editions;       ///< the numbers of those that are concerned, in order
    QList<ExportRecord> files; ///< that these were written to
    QList<RecallPlace> places; ///< what the newest of them says, and would
};

/// Every article that was ever approved and of which an edition is concerned, in the order in which they came to the
/// queue.
///
/// Looks through all editions once; only what may be concerned is read. Ends early, with what it has, when asked to.
/// Fails, with a whole sentence, where something that may be concerned is damaged.
[[nodiscard]] Result<QList<RecalledArticle>> sweep(const Database &database, const Recall &recall,
                                                   const std::stop_token &stop = {});
/// The same for a program that only reads: see openReviewsToRead().
[[nodiscard]] Result<QList<RecalledArticle>> sweepFolder(const QString &dataFolder, const Recall &recall);
/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<QList<RecalledArticle>> sweepIn(const QString &databaseFile, const Recall &recall,
                                                     const std::stop_token &stop = {});

/// The attributions in an article, of which a recall of a speaker needs to know.
[[nodiscard]] QList<Finding> attributionsFor(const Recall &recall, const Article &article,
                                             const std::stop_token &stop = {});

} // namespace bluepencil
