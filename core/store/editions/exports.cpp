// SPDX-License-Identifier: Apache-2.0
#include "store/editions/exports.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/database/upsert.h"
#include "store/editions/edition.h"
#include "store/folder/datafolder.h"
#include "store/queue/queueentry.h"
#include "store/schema/editornames.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Exports)
};

/// Documents are packed already, pages and records are not.
constexpr int compressionLevel = 6;

/// Keeps bytes that are not kept yet.
Outcome keep(const Database &database, const Edition &edition, const WrittenFile &file, const QString &hash)
{
    if (hash == edition.exportedHash)
        return Done{};
    const auto known = database.value(u"SELECT 1 FROM written WHERE edition = ? AND format = ? AND byte_hash = ?"_s,
                                      {edition.id, file.format, hash});
    if (!known)
        return known.failure();
    if (known->isValid())
        return Done{};
    const Result<qint64> id = nextId(database, "written"_L1);
    if (!id)
        return id.failure();
    const auto added =
        database.run(u"INSERT INTO written (id, edition, format, byte_hash, bytes) VALUES (?, ?, ?, ?, ?)"_s,
                     {*id, edition.id, file.format, hash, qCompress(file.bytes, compressionLevel)});
    if (!added)
        return added.failure();
    return Done{};
}

Outcome insert(const Database &database, const ExportRecord &record)
{
    const Result<qint64> id = nextId(database, "export"_L1);
    if (!id)
        return id.failure();
    const auto added =
        database.run(u"INSERT INTO export (id, edition, path, format, editor, exported_at, byte_hash) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                     {*id, record.edition, record.path, record.format, record.editor, record.when, record.hash});
    if (!added)
        return added.failure();
    return Done{};
}

Result<QList<ExportRecord>> exportsWhere(const Database &database, const QString &which, const QVariantList &values)
{
    auto query = database.run(u"SELECT export.edition, path, format, export.editor, exported_at, byte_hash FROM export "
                              "JOIN edition ON edition.id = export.edition %1 ORDER BY export.id"_s.arg(which),
                              values);
    if (!query)
        return query.failure();
    QList<ExportRecord> records;
    while (query->next())
        records.append({query->value(0).toLongLong(), query->value(1).toString(), query->value(2).toString(),
                        query->value(3).toString(), query->value(4).toLongLong(), query->value(5).toString()});
    return records;
}

Failure notKept(const ExportRecord &record)
{
    return {Sentences::tr("What was written to “%1” was not kept then; the text of its edition was.").arg(record.path)};
}

Failure withheld(const ExportRecord &record)
{
    return {Sentences::tr("What was written to “%1” was purged, since a person’s name was removed from it on request.")
                .arg(record.path)};
}

Failure damaged(const ExportRecord &record, const QString &database)
{
    return {Sentences::tr("What was written to “%1” is damaged in “%2”; restore that file from a backup.")
                .arg(record.path, database)};
}

/// Of the edition's row, as far as a record of its export wants to know.
Result<Edition> editionOf(const Database &database, qint64 id)
{
    Edition edition;
    edition.id = id;
    const auto hash = database.value(u"SELECT exported_hash FROM edition WHERE id = ?"_s, {id});
    if (!hash)
        return hash.failure();
    edition.exportedHash = hash->toString();
    return edition;
}

Outcome countAsExported(const Database &database, qint64 edition)
{
    const auto counted =
        database.run(u"UPDATE source SET state = ? WHERE state = ? AND id = (SELECT source FROM edition WHERE id = ?) "
                     "AND ? = (SELECT id FROM edition WHERE edition.source = source.id ORDER BY number DESC LIMIT 1)"_s,
                     {QString(nameOf(QueueState::Exported)), QString(nameOf(QueueState::Approved)), edition, edition});
    if (!counted)
        return counted.failure();
    return Done{};
}

} // namespace

Outcome addExport(const Database &database, const Edition &edition, const WrittenFile &file, const Signature &by)
{
    const QString hash = sha256(file.bytes);
    if (Outcome kept = keep(database, edition, file, hash); !kept)
        return kept;
    return insert(database, {edition.id, file.path, file.format, by.editor, by.when, hash});
}

Outcome carryExport(const Database &database, const Edition &edition, const ExportRecord &record,
                    const QByteArray &bytes)
{
    if (!record.hash.isEmpty()) {
        if (Outcome kept = keep(database, edition, {record.path, record.format, bytes}, record.hash); !kept)
            return kept;
    }
    return insert(database, record);
}

Result<QList<ExportRecord>> exportsOf(const Database &database, qint64 source)
{
    return exportsWhere(database, u"WHERE edition.source = ?"_s, {source});
}

Result<QList<ExportRecord>> allExports(const Database &database)
{
    return exportsWhere(database, {}, {});
}

Result<QByteArray> bytesOf(const Database &database, const ExportRecord &record)
{
    if (record.hash.isEmpty())
        return notKept(record);
    auto rows = database.run(u"SELECT bytes FROM written WHERE edition = ? AND byte_hash = ? "
                             "UNION ALL SELECT exported FROM edition WHERE id = ? AND exported_hash = ?"_s,
                             {record.edition, record.hash, record.edition, record.hash});
    if (!rows)
        return rows.failure();
    const QByteArray bytes = rows->next() ? qUncompress(rows->value(0).toByteArray()) : QByteArray();
    if (sha256(bytes) == record.hash)
        return bytes;
    const auto left = database.value(u"SELECT left_hash FROM edition WHERE id = ?"_s, {record.edition});
    if (!left)
        return left.failure();
    if (!left->toString().isEmpty())
        return withheld(record);
    return damaged(record, database.file());
}

Outcome recordExports(const QString &dataFolder, const QList<EditionFile> &files, qint64 now)
{
    const auto database = Database::open(reviewsIn(dataFolder));
    if (!database)
        return database.failure();
    Transaction transaction(**database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const EditionFile &each : files) {
        // Writing comes first, so that the transaction waits for others instead of failing.
        if (Outcome counted = countAsExported(**database, each.edition); !counted)
            return counted;
        const Result<Edition> edition = editionOf(**database, each.edition);
        if (!edition)
            return edition.failure();
        const Result<QString> editor = editorIn(**database);
        if (!editor)
            return editor.failure();
        if (Outcome added = addExport(**database, *edition, each.file, {*editor, now}); !added)
            return added;
    }
    return transaction.commit();
}

} // namespace bluepencil
