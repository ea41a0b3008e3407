// SPDX-License-Identifier: Apache-2.0
#include "store/datafolder.h"

#include <QDir>
#include <QStandardPaths>

namespace bluepencil {

using namespace Qt::StringLiterals;

QString defaultDataFolder()
{
    // Not AppDataLocation, which follows the name of the program that asks.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"bluepencil"_s);
}

QString reviewsIn(const QString &folder)
{
    return QDir(folder).absoluteFilePath(u"reviews.sqlite"_s);
}

} // namespace bluepencil
