// SPDX-License-Identifier: Apache-2.0
#include "store/folder/workspacechoice.h"

#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceChoice)
};

constexpr auto workspaceSetting = "start/workspace"_L1;

QString startFile()
{
    return QDir(defaultDataFolder()).filePath(u"start.ini"_s);
}

} // namespace

QString chosenWorkspace()
{
    const QString address = QSettings(startFile(), QSettings::IniFormat).value(workspaceSetting).toString();
    return serverAddressFrom(address) ? address : QString();
}

Outcome chooseWorkspace(const QString &address)
{
    if (!address.isEmpty()) {
        if (const Result<ServerAddress> known = serverAddressFrom(address); !known)
            return known.failure();
    }
    const bool hasFolder = makePrivateFolder(defaultDataFolder());
    QSettings settings(startFile(), QSettings::IniFormat);
    if (address.isEmpty())
        settings.remove(workspaceSetting);
    else
        settings.setValue(workspaceSetting, address);
    settings.sync();
    if (!hasFolder || settings.status() != QSettings::NoError)
        return Failure{Sentences::tr("“%1” cannot be written, so the next start opens what this one did; make its "
                                     "folder writable and choose again.")
                           .arg(startFile())};
    return Done{};
}

} // namespace bluepencil
