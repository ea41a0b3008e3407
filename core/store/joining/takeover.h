// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/joining/handoverfile.h"
#include "store/joining/logmerge.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class Database;

/// What one article brought.
struct TakenArticle {
    QueueEntry entry;        ///< where it stands in this queue
    bool isNew = false;      ///< nobody had it here
    qsizetype decisions = 0; ///< lines of the log that were not known here
    qsizetype editions = 0;  ///< that were not known here
    QStringList editors;     ///< whose they are, in the order in which they come
    QList<DecidedApart> apart;
    bool isApprovedApart = false; ///< other editions went out here than there
};

/// What a file brought.
struct TakenOver {
    HandOverHead from;
    QList<TakenArticle> articles;
    QStringList notices; ///< which articles were refused, and why, as whole sentences
};

/// Takes over what somebody handed over (see handOver()), an article after the other, each whole or not at all.
///
/// An article is known here by its bytes; one that is not gets its name from where it came from, unless a file of that
/// name is here already. Decisions keep their authors and times and are joined with those that are here: see
/// mergedLog(). Where both sides decided otherwise at one place the later decision holds, and a query stands there that
/// tells both and holds up the approval until somebody answers. Editions are added, and never changed. Taking the same
/// file over again changes nothing.
///
/// The file is nobody's friend: see handoverfile.h. Each text is read anew from its bytes (by whoever parses, see
/// Parser), has to be the one that was decided on, and every decision has to be about the words that stand there.
///
/// `folder` is where this machine keeps what it needs beside the reviews. Fails, with a whole sentence and without a
/// change, for a file that is none, or was cut off.
[[nodiscard]] Result<TakenOver> takeOver(const Database &database, const QString &folder, const QString &file,
                                         const Signature &by);
/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<TakenOver> takeOverIn(const QString &databaseFile, const QString &folder, const QString &file,
                                           const Signature &by);

} // namespace bluepencil
