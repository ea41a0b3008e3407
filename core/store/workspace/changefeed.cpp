// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/changefeed.h"

#include "store/database/database.h"
#include "store/workspace/workspace.h"

#include <QSqlDatabase>
#include <QSqlDriver>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Short enough that what others did is there within a second of the network.
constexpr int lookMilliseconds = 500;

} // namespace

ChangeFeed::ChangeFeed(const Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    if (!workspace.isShared())
        return;
    connect(
        workspace.database().connection().driver(), &QSqlDriver::notification, this,
        [this](const QString &, QSqlDriver::NotificationSource, const QVariant &payload) { take(payload.toString()); });
    listen();
    m_look.setInterval(lookMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ChangeFeed::look);
    m_look.start();
}

ChangeFeed::~ChangeFeed()
{
    if (m_workspace.isShared())
        m_workspace.database().connection().driver()->disconnect(this);
}

/// Each connection listens for itself.
void ChangeFeed::listen()
{
    m_connection = m_workspace.database().connections();
    m_workspace.database().connection().driver()->subscribeToNotification(u"bluepencil"_s);
}

/// The words are those of the triggers in serverschema.cpp.
void ChangeFeed::take(const QString &word)
{
    const QString what = word.section(u' ', 0, 0);
    const qint64 number = word.section(u' ', 1).toLongLong();
    if (what == "reading"_L1) {
        Q_EMIT decided(number);
    } else if (what == "presence"_L1) {
        Q_EMIT movedIn(number);
    } else if (what == "rules"_L1) {
        Q_EMIT rulesChanged();
    } else {
        Q_EMIT queueChanged();
    }
}

void ChangeFeed::look()
{
    const bool isThere = m_workspace.database().connectAgain();
    const bool isAnother = isThere && m_connection != m_workspace.database().connections();
    if (isAnother)
        listen();
    if (isThere == m_isConnected && !isAnother)
        return;
    m_isConnected = isThere;
    Q_EMIT connectionChanged(isThere);
}

} // namespace bluepencil
