// SPDX-License-Identifier: Apache-2.0
#include "store/log/articleholder.h"

#include "store/database/database.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Presence)
};

} // namespace

QString holderStatement()
{
    return u"SELECT editor FROM presence JOIN pg_locks ON locktype = 'advisory' AND granted AND objsubid = 2"
           " AND classid = %1 AND objid = presence.id"
           " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
           " WHERE source = ? AND holds = 1 AND pid <> pg_backend_pid() LIMIT 1"_s.arg(presenceLocks);
}

Failure heldBy(const QString &editor)
{
    return Failure{Sentences::tr("%1 decides in this article just now; open it again to take it over.").arg(editor)};
}

Outcome isFreeToDecide(const Database &database, qint64 source)
{
    if (!database.dialect().isServer())
        return Done{};
    const auto holder = database.value(holderStatement(), {source});
    if (!holder)
        return holder.failure();
    return holder->isValid() ? Outcome(heldBy(holder->toString())) : Done{};
}

} // namespace bluepencil
