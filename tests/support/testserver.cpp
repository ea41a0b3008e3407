// SPDX-License-Identifier: Apache-2.0
#include "support/testserver.h"

#include "store/database/database.h"
#include "store/database/serveraddress.h"
#include "store/schema/serverschema.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QThread>

#include <csignal>
#include <pwd.h>
#include <unistd.h>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// Nobody runs a server as root; Debian's user for what belongs to nobody does as well.
const char *const other = "nobody";

bool isRoot()
{
    return ::geteuid() == 0;
}

/// The programs of Debian's packages, which are not in the path.
QString program(const QString &name)
{
    const QDir versions(u"/usr/lib/postgresql"_s);
    const QStringList all = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &version : all) {
        if (const QString file = versions.filePath(version + "/bin/"_L1 + name); QFile::exists(file))
            return file;
    }
    qFatal("There is no %s; install Debian's postgresql.", qPrintable(name));
    return {};
}

/// A call as a user that may run a server, ended together with the one who made it.
std::pair<QString, QStringList> asUser(const QString &name, const QStringList &arguments)
{
    QStringList call = {u"--pdeathsig"_s, u"QUIT"_s};
    if (isRoot())
        call += {u"--reuid"_s, QString::fromLatin1(other), u"--regid"_s, u"nogroup"_s, u"--clear-groups"_s};
    return {u"setpriv"_s, call + QStringList{program(name)} + arguments};
}

} // namespace

bool testsUseServer()
{
    return qEnvironmentVariable("BLUEPENCIL_STORE") == "postgresql"_L1;
}

TestServer &TestServer::instance()
{
    static TestServer server;
    return server;
}

TestServer::TestServer()
    : m_folder(u"/tmp/bluepencil-server-XXXXXX"_s) // the name of a socket may be a hundred bytes long
{
    if (isRoot()) {
        const passwd *user = ::getpwnam(other);
        if (!user || ::chown(QFile::encodeName(folder()).constData(), user->pw_uid, user->pw_gid) != 0)
            qFatal("The folder of the server cannot be given away.");
    }
    const auto [initdb, arguments] =
        asUser(u"initdb"_s, {u"-D"_s, folder() + "/data"_L1, u"-U"_s, u"keeper"_s, u"-A"_s, u"trust"_s, u"-E"_s,
                             u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s});
    QProcess making;
    making.start(initdb, arguments);
    if (!making.waitForFinished(-1) || making.exitCode() != 0)
        qFatal("initdb: %s", making.readAllStandardError().constData());
    start();
}

TestServer::~TestServer()
{
    stop();
}

void TestServer::start()
{
    const auto [postgres, arguments] = asUser(
        u"postgres"_s, {u"-D"_s, folder() + "/data"_L1, u"-k"_s, folder(), u"-c"_s, u"listen_addresses="_s, u"-c"_s,
                        u"fsync=off"_s, u"-c"_s, u"shared_buffers=16MB"_s, u"-c"_s, u"max_connections=100"_s});
    m_server.setStandardErrorFile(folder() + "/log"_L1);
    m_server.start(postgres, arguments);
    QElapsedTimer waited;
    waited.start();
    while (!Database::open(addressFor(u"keeper"_s, u"postgres"_s))) {
        if (waited.hasExpired(20'000) || m_server.state() == QProcess::NotRunning)
            qFatal("The server does not start; see %s/log.", qPrintable(folder()));
        QThread::msleep(20); // it says so to nobody
    }
}

void TestServer::stop()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    m_server.waitForFinished(-1);
}

QString TestServer::addressFor(const QString &login, const QString &database) const
{
    return u"postgresql://%1@/%2?host=%3"_s.arg(login, database, folder());
}

QString TestServer::socket() const
{
    return folder() + "/.s.PGSQL.5432"_L1;
}

QString TestServer::newDatabase(bool prepared)
{
    const QString name = u"desk%1"_s.arg(++m_databases);
    const QString address = addressFor(u"keeper"_s, name);
    run(u"CREATE DATABASE %1"_s.arg(name));
    if (!prepared)
        return address;
    const auto database = Database::open(address);
    const Outcome done = database ? prepareServer(**database) : Outcome(database.failure());
    if (!done)
        qFatal("%s", qUtf8Printable(done.sentence()));
    return address;
}

QString TestServer::copyOfEmptyWorkspace()
{
    if (m_empty.isEmpty())
        m_empty = newDatabase();
    const QString name = u"desk%1"_s.arg(++m_databases);
    run(u"CREATE DATABASE %1 TEMPLATE %2"_s.arg(name, serverAddressFrom(m_empty)->database));
    return addressFor(u"keeper"_s, name);
}

void TestServer::demandPassword(const QString &login, const QString &password)
{
    run(u"ALTER ROLE %1 PASSWORD '%2'"_s.arg(login, password));
    QFile rules(folder() + "/data/pg_hba.conf"_L1);
    if (!rules.open(QIODevice::ReadWrite))
        qFatal("%s", qUtf8Printable(rules.errorString()));
    const QByteArray before = rules.readAll();
    rules.seek(0);
    rules.write("local all " + login.toUtf8() + " scram-sha-256\n" + before); // the first that fits counts
    rules.close();
    stop();
    start();
}

void TestServer::run(const QString &statement)
{
    const auto database = Database::open(addressFor(u"keeper"_s, u"postgres"_s));
    if (!database)
        qFatal("%s", qUtf8Printable(database.sentence()));
    if (const auto done = (*database)->run(statement); !done)
        qFatal("%s", qUtf8Printable(done.sentence()));
}

} // namespace bluepencil
