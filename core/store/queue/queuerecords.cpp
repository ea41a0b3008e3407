// SPDX-License-Identifier: Apache-2.0
#include "store/queue/queuerecords.h"

#include "store/database/database.h"
#include "store/database/upsert.h"

#include <QSet>
#include <QSqlError>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

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

Result<qint64> recordSource(const Database &database, const QString &path, const QString &record)
{
    const QVariantList key = {path, record};
    return upsert(database, {"source"_L1, u"UPDATE source SET queued = 1 WHERE path = ? AND record = ?"_s, key,
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

Result<std::optional<qint64>> sourceOf(const Database &database, const QueueEntry &entry)
{
    const auto row =
        database.value(u"SELECT id FROM source WHERE path = ? AND record = ?"_s, {entry.path, entry.record});
    if (!row)
        return row.failure();
    return row->isValid() ? std::optional(row->toLongLong()) : std::nullopt;
}

} // namespace bluepencil
