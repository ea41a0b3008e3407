// SPDX-License-Identifier: Apache-2.0
#include "store/records.h"

#include "store/database.h"
#include "store/hash.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QSqlError>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

/// zlib's fastest: text shrinks to a half of itself, and opening a file does not wait for the last few per cent.
constexpr int compressionLevel = 1;

/// What damage is called where options are written down.
struct DamageName {
    Damage damage;
    QLatin1StringView name;
};
constexpr std::array damageNames{DamageName{Damage::Encoding, "encoding"_L1},
                                 DamageName{Damage::Leftovers, "entities"_L1},
                                 DamageName{Damage::Wrapping, "wrapping"_L1}};

/// An UPDATE that says "this row was opened now", and the INSERT for when there is no such row: the id either way.
/// In this order, since whoever writes first makes others wait.
struct Upsert {
    QLatin1StringView table;
    QString update;
    QVariantList updateValues;
    QString select;
    QVariantList key;
    QString insert;
    QVariantList insertValues; ///< without the id, which comes first
};

Result<qint64> run(const Database &database, const Upsert &upsert)
{
    const auto updated = database.run(upsert.update, upsert.updateValues);
    if (!updated)
        return updated.failure();
    if (updated->numRowsAffected() > 0) {
        const auto id = database.value(upsert.select, upsert.key);
        if (!id)
            return id.failure();
        return id->toLongLong();
    }
    Result<qint64> id = nextId(database, upsert.table);
    if (!id)
        return id;
    const auto inserted =
        database.run(upsert.insert + " ON CONFLICT DO NOTHING"_L1, QVariantList{*id} + upsert.insertValues);
    if (!inserted)
        return inserted.failure();
    if (inserted->numRowsAffected() > 0)
        return id;
    // A server has several writers: another one was first.
    const auto theirs = database.value(upsert.select, upsert.key);
    if (!theirs)
        return theirs.failure();
    return theirs->toLongLong();
}

Result<qint64> recordDocument(const Database &database, qint64 source, const Reading &reading, qint64 now)
{
    const QVariantList key = {source, reading.byteHash};
    const auto known = database.value(u"SELECT id FROM document WHERE source = ? AND byte_hash = ?"_s, key);
    if (!known)
        return known.failure();
    // Compressing takes longer than all the rest, so it is left out for bytes that are there already.
    const QByteArray bytes = known->isValid() ? QByteArray() : qCompress(reading.bytes, compressionLevel);
    return run(database, {"document"_L1, u"UPDATE document SET opened_at = ? WHERE source = ? AND byte_hash = ?"_s,
                          QVariantList{now} + key, u"SELECT id FROM document WHERE source = ? AND byte_hash = ?"_s, key,
                          u"INSERT INTO document (id, source, byte_hash, byte_count, bytes, opened_at) "
                          "VALUES (?, ?, ?, ?, ?, ?)"_s,
                          key + QVariantList{reading.bytes.size(), bytes, now}});
}

Result<qint64> recordText(const Database &database, qint64 document, const Reading &reading, qint64 now)
{
    const QVariantList key = {document, textOf(reading.options), reading.textHash};
    return run(database, {"reading"_L1,
                          u"UPDATE reading SET opened_at = ? WHERE document = ? AND options = ? AND text_hash = ?"_s,
                          QVariantList{now} + key,
                          u"SELECT id FROM reading WHERE document = ? AND options = ? AND text_hash = ?"_s, key,
                          u"INSERT INTO reading (id, document, options, text_hash, encoding, text_length, opened_at) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                          key + QVariantList{reading.article.origin().encoding, reading.article.length(), now}});
}

Outcome readStanding(const Database &database, ReadingRecord &record, qint64 now)
{
    auto query = database.run(u"SELECT state, caret, top FROM source WHERE id = ?"_s, {record.source});
    if (!query)
        return query.failure();
    if (query->next()) { // what could not be read once can be by now
        record.state = queueStateNamed(query->value(0).toString());
        if (record.state == QueueState::Unreadable)
            record.state = QueueState::New;
        record.place = {query->value(1).toLongLong(), query->value(2).toLongLong()};
    }
    const auto read = database.value(u"SELECT read_paragraphs FROM reading WHERE id = ?"_s, {record.reading});
    if (!read)
        return read.failure();
    record.read = ParagraphSet::fromText(read->toString());
    const auto opened = database.run(u"UPDATE source SET opened_at = ?, state = ?, problem = '' WHERE id = ?"_s,
                                     {now, QString(nameOf(record.state)), record.source});
    if (!opened)
        return opened.failure();
    return Done{};
}

Result<std::optional<ReadingRecord>> firstRecord(QSqlQuery row)
{
    if (!row.next())
        return std::optional<ReadingRecord>();
    return std::optional(ReadingRecord{row.value(0).toLongLong(),
                                       row.value(1).toLongLong(),
                                       row.value(2).toLongLong(),
                                       queueStateNamed(row.value(3).toString()),
                                       {row.value(4).toLongLong(), row.value(5).toLongLong()},
                                       ParagraphSet::fromText(row.value(6).toString())});
}

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

/// The time of this opening: now, or just after the last one where the clock was set back since. What was opened last
/// must stay the latest, as it is what goes out when the file has gone.
Result<qint64> timeOfOpening(const Database &database, qint64 source, qint64 now)
{
    const auto last = database.value(u"SELECT MAX(reading.opened_at) FROM reading"
                                     " JOIN document ON document.id = reading.document WHERE document.source = ?"_s,
                                     {source});
    if (!last)
        return last.failure();
    return std::max(now, last->toLongLong() + 1);
}

/// How these very bytes were read the last time; nothing when they were never opened.
Result<std::optional<ReadingOptions>> lastOptions(const Database &database, const Reading &reading)
{
    const auto options =
        database.value(u"SELECT reading.options FROM reading JOIN document ON document.id = reading.document "
                       "JOIN source ON source.id = document.source WHERE source.path = ? AND source.record = ? "
                       "AND document.byte_hash = ? ORDER BY reading.opened_at DESC, reading.id DESC LIMIT 1"_s,
                       {reading.path, reading.options.record, reading.byteHash});
    if (!options)
        return options.failure();
    if (!options->isValid())
        return std::optional<ReadingOptions>();
    return std::optional(readingOptionsFrom(options->toString(), reading.options.record));
}

/// The articles of a file that were ever in the queue.
Result<QSet<QString>> recordsOf(const Database &database, const QString &path)
{
    auto query = database.run(u"SELECT record FROM source WHERE path = ?"_s, {path});
    if (!query)
        return query.failure();
    QSet<QString> records;
    while (query->next())
        records.insert(query->value(0).toString());
    return records;
}

Outcome insertSource(const Database &database, const QueueEntry &entry)
{
    const auto done = database.run(
        u"INSERT INTO source (id, path, record, queued, state, caret, top, opened_at, title, problem)"
        " VALUES (%1, ?, ?, 1, ?, 0, 0, 0, ?, ?) ON CONFLICT DO NOTHING"_s.arg(database.dialect().nextId("source"_L1)),
        {entry.path, entry.record, QString(nameOf(entry.state)), entry.title, entry.problem});
    return done ? Outcome(Done{}) : done.failure();
}

/// How far the work on an article is stays as it is; whether there is one at all is what the file says now.
Outcome updateSource(const Database &database, const QueueEntry &entry)
{
    const auto done = database.run(
        u"UPDATE source SET queued = 1, title = ?, problem = ?,"
        " state = CASE WHEN state IN ('new', 'unreadable') THEN ? ELSE state END WHERE path = ? AND record = ?"_s,
        {entry.title, entry.problem, QString(nameOf(entry.state)), entry.path, entry.record});
    return done ? Outcome(Done{}) : done.failure();
}

} // namespace

// What is not said is left out, so that a plain reading has the options that it had in every version.
QString textOf(const ReadingOptions &options)
{
    QJsonObject object;
    if (!options.decode.encoding.isEmpty())
        object.insert("encoding"_L1, QString::fromLatin1(options.decode.encoding));
    if (options.decode.wholePage)
        object.insert("page"_L1, u"whole"_s);
    if (!options.decode.field.isEmpty())
        object.insert("field"_L1, options.decode.field);
    if (!options.format.isEmpty())
        object.insert("format"_L1, options.format);
    QJsonArray repaired;
    for (const DamageName &row : damageNames) {
        if (options.repaired & row.damage)
            repaired.append(QString(row.name));
    }
    if (!repaired.isEmpty())
        object.insert("repaired"_L1, repaired);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

ReadingOptions readingOptionsFrom(const QString &text, const QString &record)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    ReadingOptions options;
    options.record = record;
    options.decode.encoding = object["encoding"_L1].toString().toLatin1();
    options.decode.wholePage = object["page"_L1].toString() == "whole"_L1;
    options.decode.field = object["field"_L1].toString();
    options.format = object["format"_L1].toString();
    for (const DamageName &row : damageNames) {
        if (object["repaired"_L1].toArray().contains(QString(row.name)))
            options.repaired |= row.damage;
    }
    return options;
}

Result<qint64> nextId(const Database &database, QLatin1StringView table)
{
    const auto next = database.value("SELECT "_L1 + database.dialect().nextId(table));
    if (!next)
        return next.failure();
    return next->toLongLong();
}

Result<qint64> recordSource(const Database &database, const QString &path, const QString &record)
{
    const QVariantList key = {path, record};
    return run(database, {"source"_L1, u"UPDATE source SET queued = 1 WHERE path = ? AND record = ?"_s, key,
                          u"SELECT id FROM source WHERE path = ? AND record = ?"_s, key,
                          u"INSERT INTO source (id, path, record, queued, state, caret, top, opened_at) "
                          "VALUES (?, ?, ?, 1, ?, 0, 0, 0)"_s,
                          key + QVariantList{QString(nameOf(QueueState::New))}});
}

Outcome recordFiles(const Database &database, const QStringList &paths)
{
    auto upsert = database.prepare(
        u"INSERT INTO source (id, path, record, queued, state, caret, top, opened_at)"
        " VALUES (%1, ?, '', 1, 'new', 0, 0, 0)"
        " ON CONFLICT (path, record) DO UPDATE SET queued = 1"_s.arg(database.dialect().nextId("source"_L1)));
    if (!upsert)
        return upsert.failure();
    for (const QString &path : paths) {
        Database::bind(*upsert, {path});
        if (!upsert->exec())
            return database.failure(upsert->lastError());
    }
    return Done{};
}

Outcome recordSources(const Database &database, const QList<QueueEntry> &ofOneFile)
{
    const QString path = ofOneFile.first().path;
    if (ofOneFile.first().record.isEmpty()) {
        const auto source = recordSource(database, path, {});
        return source ? Outcome(Done{}) : source.failure();
    }
    // The file as one article makes room. Writing comes first, so that others wait.
    if (const auto left = database.run(u"UPDATE source SET queued = 0 WHERE path = ? AND record = ''"_s, {path}); !left)
        return left.failure();
    const auto known = recordsOf(database, path);
    if (!known)
        return known.failure();
    for (const QueueEntry &entry : ofOneFile) {
        const auto done = known->contains(entry.record) ? updateSource(database, entry) : insertSource(database, entry);
        if (!done)
            return done.failure();
    }
    return Done{};
}

Result<ReadingRecord> recordReading(const Database &database, const Reading &reading, qint64 now)
{
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun.failure();
    const Result<qint64> source = recordSource(database, reading.path, reading.options.record);
    if (!source)
        return source.failure();
    const Result<qint64> opened = timeOfOpening(database, *source, now);
    if (!opened)
        return opened.failure();
    const Result<qint64> document = recordDocument(database, *source, reading, *opened);
    if (!document)
        return document.failure();
    const Result<qint64> text = recordText(database, *document, reading, *opened);
    if (!text)
        return text.failure();
    ReadingRecord record{*source, *document, *text, QueueState::New, {}, {}};
    if (Outcome read = readStanding(database, record, now); !read)
        return read.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed.failure();
    return record;
}

Result<std::optional<ReadingRecord>> recordOf(const Database &database, const Reading &reading)
{
    auto rows = database.run(
        u"SELECT source.id, document.id, reading.id, state, caret, top, read_paragraphs FROM source"
        " LEFT JOIN document ON document.source = source.id AND byte_hash = ?"
        " LEFT JOIN reading ON reading.document = document.id AND options = ? AND text_hash = ?"
        " WHERE path = ? AND record = ?"_s,
        {reading.byteHash, textOf(reading.options), reading.textHash, reading.path, reading.options.record});
    if (!rows)
        return rows.failure();
    return firstRecord(std::move(*rows));
}

Result<std::optional<ReadingRecord>> recordOf(const Database &database, qint64 reading)
{
    auto rows =
        database.run(u"SELECT source.id, document.id, reading.id, state, caret, top, read_paragraphs FROM reading"
                     " JOIN document ON document.id = reading.document JOIN source ON source.id = document.source"
                     " WHERE reading.id = ?"_s,
                     {reading});
    if (!rows)
        return rows.failure();
    return firstRecord(std::move(*rows));
}

Outcome recordState(const Database &database, qint64 source, QueueState state)
{
    const auto set = database.run(u"UPDATE source SET state = ? WHERE id = ?"_s, {QString(nameOf(state)), source});
    if (!set)
        return set.failure();
    return Done{};
}

Outcome recordPlace(const Database &database, qint64 source, Place place)
{
    const auto set =
        database.run(u"UPDATE source SET caret = ?, top = ? WHERE id = ?"_s, {place.caret, place.top, source});
    return set ? Outcome(Done{}) : set.failure();
}

Outcome recordRead(const Database &database, qint64 reading, const ParagraphSet &read)
{
    const auto set = database.run(u"UPDATE reading SET read_paragraphs = ? WHERE id = ?"_s, {read.toText(), reading});
    if (!set)
        return set.failure();
    return Done{};
}

Result<Reading> asReadLast(const Database &database, Reading reading)
{
    if (!reading.options.asLast || reading.options.saySomething())
        return reading;
    const auto last = lastOptions(database, reading);
    if (!last)
        return last.failure();
    if (!*last || !(*last)->saySomething())
        return reading;
    return readingOf(reading.bytes, reading.path, **last);
}

Result<bool> wasDecidedOn(const Database &database, qint64 source)
{
    const auto steps = database.value(u"SELECT EXISTS (SELECT 1 FROM step JOIN reading ON reading.id = step.reading"
                                      " JOIN document ON document.id = reading.document WHERE document.source = ?)"_s,
                                      {source});
    if (!steps)
        return steps.failure();
    return steps->toBool();
}

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

Result<std::optional<qint64>> sourceOf(const Database &database, const QueueEntry &entry)
{
    const auto row =
        database.value(u"SELECT id FROM source WHERE path = ? AND record = ?"_s, {entry.path, entry.record});
    if (!row)
        return row.failure();
    return row->isValid() ? std::optional(row->toLongLong()) : std::nullopt;
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
