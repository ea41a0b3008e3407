// SPDX-License-Identifier: Apache-2.0
#include "store/folder/datafolder.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/database/serveraddress.h"
#include "store/schema/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct DataFolder {
    Q_DECLARE_TR_FUNCTIONS(DataFolder)
};

} // namespace

QString defaultDataFolder()
{
    // Not AppDataLocation, which follows the name of the program that asks.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"bluepencil"_s);
}

bool makePrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return true;
    return QDir().mkpath(info.absolutePath()) &&
           QDir().mkdir(info.absoluteFilePath(),
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

QString sharedFolder(const QString &address)
{
    constexpr qsizetype enough = 16;
    const Result<ServerAddress> known = serverAddressFrom(address);
    const QString name = known ? known->database : QString();
    return QDir(defaultDataFolder())
        .filePath(u"shared/%1-%2"_s.arg(QString(name).replace(u'.', u'_'), sha256(address.toUtf8()).first(enough)));
}

QString reviewsIn(const QString &folder)
{
    if (isServerAddress(folder))
        return folder;
    return QDir(folder).absoluteFilePath(u"reviews.sqlite"_s);
}

Result<std::unique_ptr<Database>> openReviewsToRead(const QString &folder)
{
    const QString file = reviewsIn(folder);
    if (!isServerAddress(folder) && !QFileInfo(file).isFile())
        return Failure{
            DataFolder::tr("The data folder “%1” holds no “reviews.sqlite”; name the folder that the window uses.")
                .arg(folder)};
    auto database = Database::openToRead(file);
    if (!database)
        return database;
    if (const auto schema = knownSchema(**database); !schema)
        return schema.failure();
    return database;
}

} // namespace bluepencil
