// SPDX-License-Identifier: Apache-2.0
#include "desk/output.h"

#include "store/queue/queueentry.h"
#include "store/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folderSetting = "output/folder"_L1;
constexpr auto patternSetting = "output/pattern"_L1;
constexpr auto momentSetting = "output/atApproval"_L1;

} // namespace

Output readOutput(const Workspace &workspace)
{
    const auto value = [&workspace](const QString &name) {
        const Result<QString> kept = workspace.setting(name);
        return kept.ok() ? *kept : QString();
    };
    Output output;
    output.folder = value(folderSetting);
    output.atApproval = value(momentSetting) == "yes"_L1;
    if (const QString pattern = value(patternSetting); !pattern.isEmpty())
        output.pattern = pattern;
    return output;
}

Outcome writeOutput(Workspace &workspace, const Output &output)
{
    for (const auto &[name, value] : {std::pair(folderSetting, output.folder),
                                      {patternSetting, output.pattern},
                                      {momentSetting, output.atApproval ? u"yes"_s : u"no"_s}}) {
        if (Outcome set = workspace.setSetting(name, value); !set.ok())
            return set;
    }
    return Done{};
}

QString stemOf(const QueueEntry &entry)
{
    const QString name = QFileInfo(entry.path).completeBaseName();
    return entry.record.isEmpty() ? name : name + u'-' + entry.record;
}

QString freePath(const QString &folder, const QString &name, const QStringList &own)
{
    const QDir dir(folder);
    const QFileInfo wanted(name);
    QString path = dir.filePath(name);
    for (int number = 2; QFileInfo::exists(path) && !own.contains(path); ++number)
        path = dir.filePath(u"%1-%2.%3"_s.arg(wanted.completeBaseName()).arg(number).arg(wanted.suffix()));
    return path;
}

} // namespace bluepencil
