// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "store/log/decisionlog.h"
#include "text/result.h"

#include <QString>
#include <QStringList>

namespace bluepencil {

class Database;

/// What stands where a name stood.
[[nodiscard]] QString removedName();

/// Where a name was found, and is no more.
struct NameRemoval {
    qint64 articles = 0; ///< that it stood in, however often
    qint64 steps = 0;    ///< of logs
    qint64 editions = 0;
    qint64 texts = 0; ///< that were scraped: their bytes are gone as a whole
    qint64 files = 0; ///< that were written: what was kept of them is gone

    friend bool operator==(const NameRemoval &, const NameRemoval &) = default;
};

/// Removes a person's name, in each of these spellings, from all that the record keeps: from quotations and speakers,
/// what was decided and why, what went out, and as the name of an editor. Whole words, capitals aside. Scraped bytes
/// and written files that have it are purged, since their formats could not be told of it. Who decided what and when
/// stays, and so do all hashes: what went out can be recognised by whoever has it, and not be read here. That a name
/// was removed, by whom, when and why is on record beside each article; which it was is not.
///
/// House rules keep their words, the files of the desk are not touched, and backups of earlier days have to be dropped
/// (see renewBackups()). Fails, with a sentence and without a change, without a name or a reason, and in a shared
/// workspace for all but who keeps it, since nobody else alters the log there.
[[nodiscard]] Result<NameRemoval> removeName(const Database &database, const QStringList &spellings,
                                             const QString &reason, const Signature &by);

/// The same over a connection of its own, for any thread.
[[nodiscard]] Result<NameRemoval> removeNameIn(const QString &databaseFile, const QStringList &spellings,
                                               const QString &reason, const Signature &by);

/// The same of a step that lies outside of the database. True where it had the name.
[[nodiscard]] bool removeName(CarriedStep &step, const QStringList &spellings);

/// For a step that lay elsewhere while a name was removed, so that nobody can tell any more which of its words are the
/// name: all words that its editor typed go. So does the text that it is about, where that is gone as well. What was
/// decided, by whom and when stays.
void removeWords(CarriedStep &step, bool isTextGone);

} // namespace bluepencil
