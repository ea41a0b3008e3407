// SPDX-License-Identifier: Apache-2.0
#include "store/folder/backups.h"

#include "store/database/database.h"
#include "store/folder/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

constexpr qsizetype mostBackups = 7;
constexpr auto prefix = "reviews-"_L1;
constexpr auto suffix = ".sqlite"_L1;

QDir placeIn(const QString &folder)
{
    return QDir(QDir(folder).filePath(u"backups"_s));
}

QString fileFor(const QString &folder, QDate day)
{
    return placeIn(folder).filePath(prefix + day.toString(Qt::ISODate) + suffix);
}

Failure notKept(const QString &folder, const QString &why)
{
    return {
        Sentences::tr("No backup of the reviews can be kept in “%1” (%2); your work itself is stored. Make room, or "
                      "give yourself permission to write there.")
            .arg(placeIn(folder).path(), why)};
}

Outcome copyWhole(const Database &reviews, const QString &folder, const QString &copy)
{
    if (!makePrivateFolder(placeIn(folder).path()))
        return notKept(folder, Sentences::tr("the folder cannot be made"));
    QFile::remove(copy);
    QFile file(copy); // made by us, so that it is for its owner alone from the first byte on
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notKept(folder, file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();
    if (const auto copied = reviews.run(u"VACUUM INTO ?"_s, {copy}); !copied)
        return notKept(folder, copied.sentence());
    return Done{};
}

/// Reads the reviews before and their copy after: a damaged file makes no backup, and what the disk lost is none.
Outcome copyChecked(const Database &reviews, const QString &folder, const QString &file)
{
    if (Outcome whole = reviews.check(); !whole)
        return whole;
    const QString copy = file + ".part"_L1;
    if (Outcome copied = copyWhole(reviews, folder, copy); !copied)
        return copied;
    if (const auto opened = Database::openToRead(copy); !opened || !(*opened)->check())
        return notKept(folder, Sentences::tr("what was written there reads otherwise"));
    if (!QFile::rename(copy, file))
        return notKept(folder, Sentences::tr("“%1” cannot be renamed").arg(copy));
    return Done{};
}

void dropOld(const QString &folder)
{
    const QList<Backup> all = backupsOf(folder);
    for (qsizetype i = mostBackups; i < all.size(); ++i)
        QFile::remove(all.at(i).file);
}

} // namespace

QList<Backup> backupsOf(const QString &folder)
{
    const QDir place = placeIn(folder);
    QList<Backup> backups;
    // By name, and so by day, from the last one on.
    const QStringList names = place.entryList({prefix + u'*' + suffix}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        const QDate day = QDate::fromString(name.sliced(prefix.size()).chopped(suffix.size()), Qt::ISODate);
        if (day.isValid())
            backups.append({place.filePath(name), day});
    }
    return backups;
}

Outcome keepBackup(const QString &folder, QDate today)
{
    const QString file = fileFor(folder, today);
    if (QFileInfo::exists(file))
        return Done{};
    const auto reviews = Database::open(reviewsIn(folder));
    if (!reviews)
        return reviews.failure();
    if (const Outcome copied = copyChecked(**reviews, folder, file); !copied)
        return copied;
    dropOld(folder);
    return Done{};
}

Outcome keepBackupOfSchema(const Database &reviews, const QString &folder, int schema)
{
    const QString file = placeIn(folder).filePath(u"before-upgrade-%1.sqlite"_s.arg(schema));
    return QFileInfo::exists(file) ? Done{} : copyChecked(reviews, folder, file);
}

Outcome renewBackups(const QString &folder, QDate today)
{
    const QDir place = placeIn(folder);
    for (const QString &name : place.entryList({u"*"_s + suffix, u"*.part"_s}, QDir::Files)) {
        if (!QFile::remove(place.filePath(name)))
            return Failure{
                Sentences::tr("The backup “%1” cannot be removed; remove it by hand.").arg(place.filePath(name))};
    }
    return keepBackup(folder, today);
}

} // namespace bluepencil
