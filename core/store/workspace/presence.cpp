// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/presence.h"

#include "store/database/database.h"
#include "store/log/articleholder.h"
#include "store/workspace/workspace.h"

#include <QDateTime>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Of a row whose connection still holds its lock.
QString alive()
{
    return u"EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 2 AND classid = %1"
           " AND objid = presence.id AND database = (SELECT oid FROM pg_database WHERE datname = current_database()))"_s
               .arg(presenceLocks);
}

} // namespace

Presence::Presence(const Workspace &workspace)
    : m_workspace(workspace)
{
}

Presence::~Presence()
{
    leave();
}

const Database &Presence::database() const
{
    return m_workspace.database();
}

Outcome Presence::enter(qint64 source)
{
    if (!m_workspace.isShared())
        return Done{};
    leave();
    m_source = source;
    return settle();
}

/// Makes the row, and is the one who decides where nobody else does.
Outcome Presence::settle()
{
    Transaction transaction(database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    m_connection = database().connections();
    // Two who come at once come one behind the other.
    if (const auto alone =
            database().run(u"SELECT pg_advisory_xact_lock(%1, %2)"_s.arg(presenceLocks + 1).arg(m_source));
        !alone)
        return alone.failure();
    if (Outcome swept = sweep(); !swept)
        return swept;
    const auto id = database().value(u"SELECT nextval('presence_id')"_s);
    if (!id)
        return id.failure();
    m_id = id->toLongLong();
    if (const auto locked = database().run(u"SELECT pg_advisory_lock(%1, %2)"_s.arg(presenceLocks).arg(m_id)); !locked)
        return locked.failure();
    const auto held = database().value(u"SELECT COUNT(*) FROM presence WHERE source = ? AND holds = 1"_s, {m_source});
    if (!held)
        return held.failure();
    m_holds = m_workspace.mayDecide() && held->toLongLong() == 0;
    const auto made =
        database().run(u"INSERT INTO presence (id, source, editor, holds, since) VALUES (?, ?, ?, ?, ?)"_s,
                       {m_id, m_source, m_workspace.editor(), m_holds ? 1 : 0, QDateTime::currentMSecsSinceEpoch()});
    if (!made)
        return made.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    return look();
}

/// The rows of those who are away.
Outcome Presence::sweep() const
{
    const auto swept = database().run(u"DELETE FROM presence WHERE source = ? AND NOT "_s + alive(), {m_source});
    return swept ? Outcome(Done{}) : swept.failure();
}

void Presence::leave()
{
    if (m_source == 0)
        return;
    // What cannot be said now the lost connection says.
    if (database().isConnected() && m_connection == database().connections()) {
        (void)database().run(u"DELETE FROM presence WHERE id = ?"_s, {m_id});
        (void)database().run(u"SELECT pg_advisory_unlock(%1, %2)"_s.arg(presenceLocks).arg(m_id));
    }
    m_source = 0;
    m_holds = true;
    m_others.clear();
}

Outcome Presence::takeOver()
{
    if (m_source == 0)
        return Done{};
    Transaction transaction(database());
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    const auto taken = database().run(u"UPDATE presence SET holds = CASE WHEN id = ? THEN 1 ELSE 0 END"
                                      " WHERE source = ?"_s,
                                      {m_id, m_source});
    if (!taken)
        return taken.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    return refresh();
}

Outcome Presence::refresh()
{
    if (m_source == 0)
        return Done{};
    if (!database().connectAgain() || m_connection == database().connections())
        return look();
    return settle(); // the lock went with the connection, and somebody else may have come meanwhile
}

Outcome Presence::look()
{
    auto rows = database().run(u"SELECT id, editor, holds FROM presence WHERE source = ? AND "_s + alive() +
                                   " ORDER BY since, id"_L1,
                               {m_source});
    if (!rows)
        return rows.failure();
    m_others.clear();
    while (rows->next()) {
        const bool holds = rows->value(2).toInt() == 1;
        if (rows->value(0).toLongLong() == m_id)
            m_holds = holds;
        else
            m_others.append({rows->value(1).toString(), holds});
    }
    return Done{};
}

QString Presence::holder() const
{
    const auto found = std::find_if(m_others.begin(), m_others.end(), [](const Colleague &each) { return each.holds; });
    return found == m_others.end() ? QString() : found->editor;
}

} // namespace bluepencil
