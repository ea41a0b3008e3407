// SPDX-License-Identifier: Apache-2.0
#include "store/queue/keptbytes.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/queue/optionstext.h"
#include "store/queue/readingrecords.h"

#include <QCoreApplication>

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// The columns of a kept reading, and where they come from.
const auto keptColumns = u"SELECT reading.id, document.bytes, reading.text_hash, reading.options, reading.opened_at, "
                         "document.byte_hash, source.path, source.record, reading.read_paragraphs, source.id, "
                         "document.purged_at "
                         "FROM reading JOIN document ON document.id = reading.document "
                         "JOIN source ON source.id = document.source "_s;

Result<KeptBytes> keptFrom(const Database &database, const QSqlQuery &row)
{
    const QByteArray compressed = row.value(1).toByteArray();
    const QByteArray bytes = compressed.isEmpty() ? QByteArray() : qUncompress(compressed);
    if (!compressed.isEmpty() && sha256(bytes) != row.value(5).toString())
        return Failure{Sentences::tr("What “%1” kept of “%2” is damaged; restore the file from a backup. Your articles "
                                     "are not touched.")
                           .arg(database.file(), row.value(6).toString())};
    return KeptBytes{row.value(0).toLongLong(),
                     bytes,
                     row.value(2).toString(),
                     readingOptionsFrom(row.value(3).toString(), row.value(7).toString()),
                     row.value(4).toLongLong(),
                     row.value(10).toLongLong(),
                     ParagraphSet::fromText(row.value(8).toString()),
                     row.value(6).toString(),
                     row.value(9).toLongLong()};
}

Result<std::optional<KeptBytes>> firstKept(const Database &database, const QString &which, const QVariantList &values)
{
    auto query = database.run(keptColumns + which, values);
    if (!query)
        return query.failure();
    if (!query->next())
        return std::optional<KeptBytes>();
    Result<KeptBytes> kept = keptFrom(database, *query);
    return kept ? Result<std::optional<KeptBytes>>(std::optional(std::move(*kept))) : kept.failure();
}

} // namespace

Result<std::optional<KeptBytes>> lastKept(const Database &database, const QString &path, const QString &record)
{
    return firstKept(database,
                     u"WHERE source.path = ? AND source.record = ? "
                     "ORDER BY reading.opened_at DESC, reading.id DESC LIMIT 1"_s,
                     {path, record});
}

Result<QList<KeptBytes>> keptReadings(const Database &database, const QueueEntry &entry)
{
    auto rows = database.run(keptColumns + u"WHERE source.path = ? AND source.record = ? "
                                           "ORDER BY reading.opened_at, reading.id"_s,
                             {entry.path, entry.record});
    if (!rows)
        return rows.failure();
    QList<KeptBytes> readings;
    while (rows->next()) {
        Result<KeptBytes> kept = keptFrom(database, *rows);
        if (!kept)
            return kept.failure();
        readings.append(std::move(*kept));
    }
    return readings;
}

Result<std::optional<QueueEntry>> entryHolding(const Database &database, const QString &byteHash, const QString &record,
                                               const QString &path)
{
    auto row = database.run(u"SELECT source.path FROM document JOIN source ON source.id = document.source"
                            " WHERE byte_hash = ? AND record = ?"
                            " ORDER BY CASE WHEN source.path = ? THEN 0 ELSE 1 END, source.id LIMIT 1"_s,
                            {byteHash, record, path});
    if (!row)
        return row.failure();
    if (!row->next())
        return std::optional<QueueEntry>();
    QueueEntry entry;
    entry.path = row->value(0).toString();
    entry.record = record;
    return std::optional(entry);
}

Result<std::optional<KeptBytes>> keptReading(const Database &database, qint64 reading)
{
    return firstKept(database, u"WHERE reading.id = ?"_s, {reading});
}

Result<std::optional<KeptBytes>> lastDecidedBefore(const Database &database, const ReadingRecord &record)
{
    return firstKept(database,
                     u"WHERE source.id = ? AND reading.id < ? "
                     "AND EXISTS (SELECT 1 FROM step WHERE step.reading = reading.id) "
                     "ORDER BY reading.id DESC LIMIT 1"_s,
                     {record.source, record.reading});
}

} // namespace bluepencil
