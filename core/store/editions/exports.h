// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace bluepencil {

class Database;
struct Edition;

/// A file that an edition was written to.
struct WrittenFile {
    QString path;
    QString format; ///< "docx-tracked"; see Format::name
    QByteArray bytes;
};

/// What is known of such a file later.
struct ExportRecord {
    qint64 edition = 0; ///< of its row
    QString path;
    QString format;
    QString editor;  ///< who exported
    qint64 when = 0; ///< milliseconds since 1970, UTC
    QString hash;    ///< SHA-256 of the file, hexadecimal; empty for what was written before files were kept

    friend bool operator==(const ExportRecord &, const ExportRecord &) = default;
};

/// Records that an edition was written to a file, and keeps its bytes: the same bytes once, however often they are
/// written, and not at all where they are the edition's text. Within a transaction that has written already.
[[nodiscard]] Outcome addExport(const Database &database, const Edition &edition, const WrittenFile &file,
                                const Signature &by);

/// Records what another machine recorded of a file that this edition was written to there, with what stood in it: empty
/// where that is the edition's text, or was not kept. Within a transaction that has written already.
[[nodiscard]] Outcome carryExport(const Database &database, const Edition &edition, const ExportRecord &record,
                                  const QByteArray &bytes);

/// Every file that the editions of a source were written to, in the order in which they were.
[[nodiscard]] Result<QList<ExportRecord>> exportsOf(const Database &database, qint64 source);
/// The same of all sources.
[[nodiscard]] Result<QList<ExportRecord>> allExports(const Database &database);

/// What stood in such a file. Fails, with a whole sentence, for what was written before files were kept, for what had a
/// name that was removed on request, and for bytes that are not those of their hash.
[[nodiscard]] Result<QByteArray> bytesOf(const Database &database, const ExportRecord &record);

/// A file and the row of the edition that was written to it.
struct EditionFile {
    qint64 edition = 0;
    WrittenFile file;
};

/// The same for a program that only reads the reviews else: records all of them in the data folder, or none. An article
/// counts as exported where the edition is its last and still approved. By whom: whoever decides in that folder. No
/// reader that this program opened may be at work meanwhile: see Database::openToRead().
[[nodiscard]] Outcome recordExports(const QString &dataFolder, const QList<EditionFile> &files, qint64 now);

} // namespace bluepencil
