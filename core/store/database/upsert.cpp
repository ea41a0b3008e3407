// SPDX-License-Identifier: Apache-2.0
#include "store/database/upsert.h"

#include "store/database/database.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

Result<qint64> nextId(const Database &database, QLatin1StringView table)
{
    const auto next = database.value("SELECT "_L1 + database.dialect().nextId(table));
    if (!next)
        return next.failure();
    return next->toLongLong();
}

Result<qint64> upsert(const Database &database, const Upsert &upsert)
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

} // namespace bluepencil
