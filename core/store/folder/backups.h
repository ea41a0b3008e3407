// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QDate>
#include <QList>
#include <QString>

namespace bluepencil {

class Database;

/// A copy of the reviews as they were on a day, whole and looked through.
struct Backup {
    QString file;
    QDate day;
};

/// The backups of a data folder, the newest first.
[[nodiscard]] QList<Backup> backupsOf(const QString &folder);

/// Keeps a backup of the folder's reviews for that day, where there is none yet, and drops those beyond the last seven.
/// Reads the reviews whole, and the copy again, before it counts as one; takes about as long as copying the file twice.
/// For a thread of its own: it opens its own connections, and others decide meanwhile.
///
/// Fails, with a whole sentence, for reviews that are damaged, of which no copy is made, and where none can be written.
[[nodiscard]] Outcome keepBackup(const QString &folder, QDate today);

/// Drops every backup of the folder, those of older schemas as well, and keeps one of what is there now: for what must
/// not be found in any of them. Fails as keepBackup() does; the earlier ones are gone then too.
[[nodiscard]] Outcome renewBackups(const QString &folder, QDate today);

/// Keeps the reviews as an older version wrote them, in that schema, before they are brought up to a newer one; once
/// for each schema, for good. Fails as keepBackup() does.
[[nodiscard]] Outcome keepBackupOfSchema(const Database &reviews, const QString &folder, int schema);

} // namespace bluepencil
