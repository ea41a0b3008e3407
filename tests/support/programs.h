// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QString>

namespace bluepencil {

/// Where a program lies that was built together with this test, by its name: programPath(u"bluepencil-cli"_s).
inline QString programPath(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/") + name;
}

} // namespace bluepencil
