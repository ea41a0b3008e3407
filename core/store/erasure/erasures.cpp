// SPDX-License-Identifier: Apache-2.0
#include "store/erasure/erasures.h"

#include "store/database/database.h"
#include "store/database/upsert.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView nameOf(ErasureKind kind)
{
    return kind == ErasureKind::Name ? "name"_L1 : "bytes"_L1;
}

} // namespace

Outcome addErasure(const Database &database, ErasureKind kind, const QSet<qint64> &sources, const QString &reason,
                   const Signature &by)
{
    const Result<qint64> id = nextId(database, "erasure"_L1);
    if (!id)
        return id.failure();
    const auto added =
        database.run(u"INSERT INTO erasure (id, kind, reason, editor, erased_at) VALUES (?, ?, ?, ?, ?)"_s,
                     {*id, QString(nameOf(kind)), reason, by.editor, by.when});
    if (!added)
        return added.failure();
    for (const qint64 source : sources) {
        if (const auto noted =
                database.run(u"INSERT INTO erasure_source (erasure, source) VALUES (?, ?)"_s, {*id, source});
            !noted)
            return noted.failure();
    }
    return Done{};
}

Result<qint64> lastNameRemoval(const Database &database)
{
    const auto last =
        database.value(u"SELECT max(erased_at) FROM erasure WHERE kind = ?"_s, {QString(nameOf(ErasureKind::Name))});
    return last ? Result<qint64>(last->toLongLong()) : last.failure();
}

Result<QList<Erasure>> erasuresOf(const Database &database, qint64 source)
{
    auto rows = database.run(u"SELECT erasure.id, kind, editor, erased_at, reason FROM erasure"
                             " JOIN erasure_source ON erasure_source.erasure = erasure.id"
                             " WHERE erasure_source.source = ? ORDER BY erasure.id"_s,
                             {source});
    if (!rows)
        return rows.failure();
    QList<Erasure> erasures;
    while (rows->next())
        erasures.append(
            {rows->value(0).toLongLong(),
             rows->value(1).toString() == nameOf(ErasureKind::Name) ? ErasureKind::Name : ErasureKind::Bytes,
             rows->value(2).toString(), rows->value(3).toLongLong(), rows->value(4).toString()});
    return erasures;
}

} // namespace bluepencil
