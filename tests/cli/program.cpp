// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "support/programs.h"

#include <QJsonDocument>
#include <QProcess>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

QList<QJsonObject> Ended::objects() const
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            objects.append(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

QJsonArray Ended::findings() const
{
    return objects().value(0)["findings"_L1].toArray();
}

Ended runCli(const QStringList &arguments, const QByteArray &input)
{
    constexpr int patience = 60000;
    QProcess program;
    program.start(programPath(u"bluepencil-cli"_s), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(patience) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace bluepencil::cli
