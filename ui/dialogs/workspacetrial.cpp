// SPDX-License-Identifier: Apache-2.0
#include "dialogs/workspacetrial.h"

#include "dialogs/dialogs.h"
#include "store/database/serveraddress.h"
#include "store/workspace/workspace.h"

#include <QWidget>

namespace bluepencil {

WorkspaceTrial::WorkspaceTrial(Dialogs *dialogs, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
    , m_work(this)
{
}

void WorkspaceTrial::run(const QString &address, const Answer &answer)
{
    m_work.start([this, address, answer](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Result<DeskRole> role = Workspace::tryShared(address);
        deliver([this, address, role, answer] { take(address, role, answer); });
    });
}

void WorkspaceTrial::take(const QString &address, const Result<DeskRole> &role, const Answer &answer)
{
    if (!role && isPasswordWanted(address) && askForPassword(*m_dialogs, m_window, address))
        run(address, answer);
    else
        answer(role);
}

bool askForPassword(Dialogs &dialogs, QWidget *parent, const QString &address)
{
    const std::optional<QString> password = dialogs.password(parent, address);
    if (password)
        holdPassword(address, *password);
    return password.has_value();
}

} // namespace bluepencil
