// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace bluepencil {

class Database;

/// What became of handing over.
struct HandedOver {
    qsizetype articles = 0; ///< in the file
    QStringList notices;    ///< what is not, and why, as whole sentences
};

/// Writes all that is known of these articles to one file, for a desk that does not share this one's workspace: raw
/// bytes, how they were read, every decision with its author, notes and queries, place, editions and what was exported.
/// What only this machine needs (drafts, house rules, settings) stays here. Reads an article that was never opened.
///
/// Fails, with a whole sentence and without a file, when it cannot be written, and when there is nothing to hand over.
[[nodiscard]] Result<HandedOver> handOver(const Database &database, const QList<QueueEntry> &entries,
                                          const QString &file, const Signature &by);
/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<HandedOver> handOverIn(const QString &databaseFile, const QList<QueueEntry> &entries,
                                            const QString &file, const Signature &by);

} // namespace bluepencil
