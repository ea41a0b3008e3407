// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QtGlobal>

namespace bluepencil {

/// How far the work on a file is.
enum class QueueState : quint8 {
    New,        ///< nothing was decided yet
    InReview,   ///< decisions were made; after an approval: others than those that were approved
    Approved,   ///< what goes out is frozen in an edition
    Exported,   ///< and was written to a file
    Changed,    ///< the file is another than the one that was decided on
    Spiked,     ///< it will not be published; nothing is left to do
    Query,      ///< in review, and a query is open that holds up the approval
    Unreadable, ///< a file, or a record of one, that is no article
};

/// Where an editor left an article, to go on from there. UTF-16 offsets into the raw text.
struct Place {
    qint64 caret = 0; ///< of the paragraph cursor
    qint64 top = 0;   ///< of the first row in sight

    friend bool operator==(const Place &, const Place &) = default;
};

/// A file, or a record in one, that waits for review or went through it.
struct QueueEntry {
    QString path;   ///< absolute, as sourcePath() gives it
    QString record; ///< empty: the whole file is one article
    QueueState state = QueueState::New;
    Place place;
    qint64 openedAt = 0;  ///< milliseconds since 1970, UTC; 0: never
    QString title = {};   ///< of an article that is one of several of its file; may be empty
    QString problem = {}; ///< why it cannot be read, as a sentence; empty when it can

    // What a look into the file shows; not known at once.
    QString source = {};  ///< where it comes from: see sourceNameOf()
    int stops = -1;       ///< that are left to decide; -1: nobody counted
    qint64 arrivedAt = 0; ///< when the queue first met it, milliseconds since 1970, UTC; 0: not known

    friend bool operator==(const QueueEntry &, const QueueEntry &) = default;
};

/// True when nothing is left to do: approved, exported, spiked, or no article at all.
[[nodiscard]] bool isDone(QueueState state);
/// True when it may leave the list: done, and not waiting for its export.
[[nodiscard]] bool isFinished(QueueState state);
/// "new", "in_review", "approved", "exported", "changed", "spiked", "query",
/// "unreadable".
[[nodiscard]] QLatin1StringView nameOf(QueueState state);
/// New, for a name that is none.
[[nodiscard]] QueueState queueStateNamed(const QString &name);

} // namespace bluepencil
