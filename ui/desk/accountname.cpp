// SPDX-License-Identifier: Apache-2.0
#include "desk/accountname.h"

#include <pwd.h>
#include <unistd.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

QString personOf(const QByteArray &account, const QByteArray &comment)
{
    const QString login = QString::fromLocal8Bit(account).trimmed();
    QString person = QString::fromLocal8Bit(comment).section(u',', 0, 0).trimmed();
    if (!login.isEmpty())
        person.replace(u'&', login.at(0).toUpper() + login.sliced(1));
    return person.isEmpty() ? login : person;
}

QString accountName()
{
    constexpr qsizetype room = 16 * 1024; // for all strings of one account
    QByteArray strings(room, Qt::Uninitialized);
    passwd entry{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &entry, strings.data(), static_cast<size_t>(strings.size()), &found) != 0 || !found)
        return {};
    return personOf(found->pw_name, found->pw_gecos);
}

} // namespace bluepencil
