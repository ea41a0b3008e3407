// SPDX-License-Identifier: Apache-2.0
#include "store/database/serveraddress.h"

#include <QCoreApplication>
#include <QHash>
#include <QMutex>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ServerAddress)
};

constexpr auto scheme = "postgresql://"_L1;
constexpr auto shortScheme = "postgres://"_L1;

struct Passwords {
    QMutex mutex;
    QHash<QString, QString> held;
    QSet<QString> wanted;
};

Passwords &passwords()
{
    static Passwords all;
    return all;
}

QString decoded(QStringView part)
{
    return QUrl::fromPercentEncoding(part.toUtf8());
}

/// The port behind a host; also behind one in brackets, whose own colons are none of it.
bool takePort(QStringView &host, int &port)
{
    const qsizetype colon = host.lastIndexOf(u':');
    if (colon <= host.lastIndexOf(u']'))
        return true;
    bool isNumber = false;
    port = host.sliced(colon + 1).toInt(&isNumber);
    host = host.first(colon);
    constexpr int highest = 65535;
    return isNumber && port > 0 && port <= highest;
}

Failure noAddress(const QString &place)
{
    return {Sentences::tr("“%1” is no address of a shared workspace; write postgresql://host/database.").arg(place)};
}

Failure withPassword()
{
    return {
        Sentences::tr("An address may not have a password in it, where others can read it; write it into ~/.pgpass, "
                      "or wait to be asked.")};
}

/// What stands behind the question mark; QUrl does not take the rest, which may have a user and no host.
Outcome readOptions(QStringView query, ServerAddress &address, const QString &place)
{
    const auto items = QUrlQuery(query.toString()).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name == "password"_L1)
            return withPassword();
        // Qt parts options at semicolons.
        if (name.isEmpty() || name.contains(u'=') || value.contains(u';') || value.contains(u'\''))
            return noAddress(place);
        if (name == "host"_L1)
            address.host = value;
        else if (name == "user"_L1)
            address.user = value;
        else if (name == "port"_L1)
            address.port = value.toInt();
        else
            address.options.append(name + u'=' + value);
    }
    return Done{};
}

} // namespace

bool isServerAddress(const QString &place)
{
    return place.startsWith(scheme) || place.startsWith(shortScheme);
}

Result<ServerAddress> serverAddressFrom(const QString &place)
{
    QStringView rest(place);
    if (!isServerAddress(place))
        return noAddress(place);
    rest = rest.sliced(place.startsWith(scheme) ? scheme.size() : shortScheme.size());
    ServerAddress address;
    if (const qsizetype question = rest.indexOf(u'?'); question >= 0) {
        if (const Outcome read = readOptions(rest.sliced(question + 1), address, place); !read)
            return read.failure();
        rest = rest.first(question);
    }
    const qsizetype slash = rest.indexOf(u'/');
    if (slash < 0)
        return noAddress(place);
    address.database = decoded(rest.sliced(slash + 1));
    QStringView host = rest.first(slash);
    if (const qsizetype at = host.lastIndexOf(u'@'); at >= 0) {
        if (host.first(at).contains(u':'))
            return withPassword();
        address.user = decoded(host.first(at));
        host = host.sliced(at + 1);
    }
    if (!takePort(host, address.port))
        return noAddress(place);
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.sliced(1, host.size() - 2);
    if (!host.isEmpty())
        address.host = decoded(host);
    if (address.database.isEmpty() || address.database.contains(u'/'))
        return noAddress(place);
    return address;
}

void holdPassword(const QString &place, const QString &password)
{
    const QMutexLocker lock(&passwords().mutex);
    passwords().held.insert(place, password);
}

QString heldPassword(const QString &place)
{
    const QMutexLocker lock(&passwords().mutex);
    return passwords().held.value(place);
}

bool isPasswordWanted(const QString &place)
{
    const QMutexLocker lock(&passwords().mutex);
    return passwords().wanted.contains(place);
}

void setPasswordWanted(const QString &place, bool wanted)
{
    const QMutexLocker lock(&passwords().mutex);
    if (wanted)
        passwords().wanted.insert(place);
    else
        passwords().wanted.remove(place);
}

} // namespace bluepencil
