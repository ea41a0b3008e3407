// SPDX-License-Identifier: Apache-2.0
#include "store/database/sqliteerrors.h"

#include <QCoreApplication>
#include <QSqlError>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Primary result codes, as https://www.sqlite.org/rescode.html numbers them.
enum SqliteCode {
    Perm = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
};

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

} // namespace

QString damagedSentence(const QString &file)
{
    return Store::tr(
               "“%1” is damaged or is no database of Bluepencil; start Bluepencil again to rescue what can be read, "
               "or move the file elsewhere. Your articles are not touched.")
        .arg(file);
}

QString sqliteSentence(const QSqlError &error, const QString &file)
{
    constexpr int primaryCodeMask = 0xFF;
    switch (error.nativeErrorCode().toInt() & primaryCodeMask) {
    case Busy:
    case Locked:
        return Store::tr("“%1” is in use by another program; wait until it is done, or close it, and try again.")
            .arg(file);
    case Full:
        return Store::tr("The disk is full and “%1” cannot grow; make room and try again.").arg(file);
    case Perm:
    case ReadOnly:
        return Store::tr("“%1” may not be written; give yourself write permission for it and its folder.").arg(file);
    case CannotOpen:
        return Store::tr("“%1” cannot be opened; check that its folder is there and that you may write into it.")
            .arg(file);
    case Corrupt:
    case NotADatabase:
        return damagedSentence(file);
    case InputOutput:
        return Store::tr("“%1” cannot be read or written; check the disk that it lies on.").arg(file);
    default:
        return Store::tr("“%1” does not work as it should (%2); start Bluepencil again, and restore the file from a "
                         "backup when that does not help. Your articles are not touched.")
            .arg(file, error.databaseText());
    }
}

} // namespace bluepencil
