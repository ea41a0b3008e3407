// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "text/result.h"

#include <QString>

namespace bluepencil {

class Database;

/// How long scraped bytes are kept: days after somebody opened them last; 0: for good. Of a shared workspace one number
/// for all.
[[nodiscard]] Result<int> retentionDays(const Database &database);
/// Fails, with a sentence, for a number that is none, and for who is no chief.
[[nodiscard]] Outcome setRetentionDays(const Database &database, int days);

/// What a purge takes away, or took.
struct Purged {
    qint64 texts = 0; ///< that were scraped
    qint64 bytes = 0; ///< of them

    friend bool operator==(const Purged &, const Purged &) = default;
};

/// Takes away the scraped bytes that nobody has opened for so many days, and puts on record that it did. Their hash,
/// what was decided and what went out stay. What still waits in the queue is kept, whatever its age: nobody decides on
/// words that are gone. Nothing for 0 days.
///
/// Bytes of a file are overwritten where they lay. Backups of earlier days have them until they are dropped, seven days
/// at most. Fails, with a sentence and without a change, for who is no chief of a shared workspace.
[[nodiscard]] Result<Purged> purge(const Database &database, int days, const Signature &by);
/// The same over a connection of its own, by whoever decides there, as many days as are set: for any thread.
[[nodiscard]] Result<Purged> purgeAsSet(const QString &databaseFile, qint64 now);

} // namespace bluepencil
