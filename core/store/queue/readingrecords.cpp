// SPDX-License-Identifier: Apache-2.0
#include "store/queue/readingrecords.h"

#include "store/database/database.h"
#include "store/database/upsert.h"
#include "store/queue/optionstext.h"
#include "store/queue/queuerecords.h"

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// zlib's fastest: text shrinks to a half of itself, and opening a file does not wait for the last few per cent.
constexpr int compressionLevel = 1;

Result<qint64> recordDocument(const Database &database, qint64 source, const Reading &reading, qint64 now)
{
    const QVariantList key = {source, reading.byteHash};
    const auto known = database.value(u"SELECT id FROM document WHERE source = ? AND byte_hash = ?"_s, key);
    if (!known)
        return known.failure();
    // Compressing takes longer than all the rest, so it is left out for bytes that are there already.
    const QByteArray bytes = known->isValid() ? QByteArray() : qCompress(reading.bytes, compressionLevel);
    return upsert(database,
                  {"document"_L1, u"UPDATE document SET opened_at = ? WHERE source = ? AND byte_hash = ?"_s,
                   QVariantList{now} + key, u"SELECT id FROM document WHERE source = ? AND byte_hash = ?"_s, key,
                   u"INSERT INTO document (id, source, byte_hash, byte_count, bytes, opened_at) "
                   "VALUES (?, ?, ?, ?, ?, ?)"_s,
                   key + QVariantList{reading.bytes.size(), bytes, now}});
}

Result<qint64> recordText(const Database &database, qint64 document, const Reading &reading, qint64 now)
{
    const QVariantList key = {document, textOf(reading.options), reading.textHash};
    return upsert(
        database,
        {"reading"_L1, u"UPDATE reading SET opened_at = ? WHERE document = ? AND options = ? AND text_hash = ?"_s,
         QVariantList{now} + key, u"SELECT id FROM reading WHERE document = ? AND options = ? AND text_hash = ?"_s, key,
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

} // namespace

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

} // namespace bluepencil
