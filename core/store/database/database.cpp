// SPDX-License-Identifier: Apache-2.0
#include "store/database/database.h"

#include "store/database/serveraddress.h"
#include "store/database/servererrors.h"
#include "store/database/sqliteerrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlField>
#include <QUrl>

#include <sys/stat.h>

#include <array>
#include <atomic>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// How long a write waits for another one. Ours take a few milliseconds; an editor should not wait for a stuck one.
constexpr int busyMilliseconds = 1000;
/// Pages in the write-ahead log at which a commit would stop to empty it. A backstop: the workspace does so in the
/// background long before.
constexpr int mostLoggedPages = 20000;
/// Of pages in memory: a step of ten thousand decisions is written to the disk once, when it is complete.
constexpr int heldKilobytes = 8000;
/// Between two tries to reach a server that is away: each may wait for the network.
constexpr int retryMilliseconds = 1000;

struct Store {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

QString newConnectionName()
{
    static std::atomic<int> count = 0;
    return u"bluepencil-%1"_s.arg(count++);
}

/// SQLite would create the file for everybody to read; raw articles and decisions are their editor's business.
void createForOwnerAlone(const QString &path)
{
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

std::optional<Database::Identity> identityOf(const QString &path)
{
    // Opening the file to ask it would take the locks away that SQLite holds in this program.
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return std::nullopt;
    return Database::Identity{status.st_dev, status.st_ino};
}

/// Where there was no identity to begin with nothing can be missed.
bool isStill(const QString &path, const std::optional<Database::Identity> &identity)
{
    return !identity || identityOf(path) == identity;
}

/// True for a file that is written by way of a write-ahead log, as its head says. See "Database File Format",
/// https://www.sqlite.org/fileformat.html.
bool isLoggedFile(const QString &path)
{
    constexpr qint64 readVersion = 19;
    constexpr char logged = 2;
    QFile file(path);
    char version = 0;
    return file.open(QIODevice::ReadOnly) && file.seek(readVersion) && file.getChar(&version) && version == logged;
}

Failure missing(Dialect dialect)
{
    return {Store::tr("The %1 driver of Qt is missing; install it (on Debian: %2).")
                .arg(dialect.isServer() ? u"PostgreSQL"_s : u"SQLite"_s, dialect.package())};
}

/// A statement as one message to a server, its values written into it as the driver does for a prepared one: preparing
/// and forgetting it would take two ways more over the network.
QString withValues(const QString &statement, const QVariantList &values, const QSqlDriver &driver)
{
    QString whole;
    auto value = values.begin();
    bool isQuoted = false;
    for (const QChar unit : statement) {
        isQuoted ^= unit == u'\'';
        if (unit != u'?' || isQuoted || value == values.end()) {
            whole += unit;
            continue;
        }
        QSqlField field(QString(), value->metaType());
        if (value->typeId() == QMetaType::QString) // a server knows no NUL, and to us a null string is an empty one
            field.setValue(u""_s +
                           QString(value->toString()).replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter)));
        else
            field.setValue(*value);
        whole += driver.formatValue(field);
        ++value;
    }
    return whole;
}

/// What libpq is told beside the address. An editor should not wait for a network that swallows everything: what has
/// not been answered for five seconds is away.
QString optionsFor(const ServerAddress &address)
{
    QStringList options = {u"connect_timeout=3"_s,     u"tcp_user_timeout=5000"_s, u"keepalives_idle=5"_s,
                           u"keepalives_interval=2"_s, u"keepalives_count=2"_s,    u"application_name=bluepencil"_s};
    for (const QString &option : address.options)
        options.append(option.section(u'=', 0, 0) + "='"_L1 + option.section(u'=', 1) + u'\'');
    return options.join(u';');
}

} // namespace

Database::Database(QString file, QString connection, Dialect dialect)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
    , m_dialect(dialect)
{
}

Database::~Database()
{
    connection().close();
    QSqlDatabase::removeDatabase(m_connection);
}

QSqlDatabase Database::connection() const
{
    return QSqlDatabase::database(m_connection, false);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file)
{
    if (isServerAddress(file))
        return openServer(file);
    createForOwnerAlone(file);
    auto database = connect(file, file, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!database)
        return database;
    if (Outcome ready = (*database)->prepareForWriting(); !ready)
        return ready.failure();
    return database;
}

Result<std::unique_ptr<Database>> Database::openToRead(const QString &file)
{
    if (isServerAddress(file))
        return openServer(file);
    // A reader of a write-ahead log makes the log where there is none, and leaves it behind. But without it nobody has
    // the file open, and all is in it.
    const bool isAlone = isLoggedFile(file) && !QFileInfo::exists(file + "-wal"_L1);
    const QString name = isAlone ? QString::fromUtf8(QUrl::fromLocalFile(file).toEncoded()) + "?immutable=1"_L1 : file;
    auto database = connect(file, name, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMilliseconds));
    if (!database)
        return database;
    // SQLite looks at the file when it is asked for something.
    if (const auto tables = (*database)->value(u"SELECT COUNT(*) FROM sqlite_master"_s); !tables)
        return tables.failure();
    return database;
}

/// `name` is the file as SQLite knows it, `how` the options beside the one that lets it be an address.
Result<std::unique_ptr<Database>> Database::connect(const QString &file, const QString &name, const QString &how)
{
    constexpr Dialect dialect(Dialect::Kind::Sqlite);
    if (!QSqlDatabase::isDriverAvailable(dialect.driver()))
        return missing(dialect);
    const QString connectionName = newConnectionName();
    std::unique_ptr<Database> database(new Database(file, connectionName, dialect));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect.driver(), connectionName);
    connection.setDatabaseName(name);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;"_s + how);
    if (!connection.open())
        return database->failure(connection.lastError());
    database->m_identity = identityOf(file);
    // SQLite has no checksums; it can at least look whether a page holds together before it believes it.
    if (const auto careful = database->run(u"PRAGMA cell_size_check=ON"_s); !careful)
        return careful.failure();
    return database;
}

Result<std::unique_ptr<Database>> Database::openServer(const QString &place)
{
    constexpr Dialect dialect(Dialect::Kind::PostgreSql);
    const Result<ServerAddress> address = serverAddressFrom(place);
    if (!address)
        return address.failure();
    if (!QSqlDatabase::isDriverAvailable(dialect.driver()))
        return missing(dialect);
    const QString name = newConnectionName();
    std::unique_ptr<Database> database(new Database(place, name, dialect));
    QSqlDatabase connection = QSqlDatabase::addDatabase(dialect.driver(), name);
    connection.setHostName(address->host);
    connection.setDatabaseName(address->database);
    connection.setUserName(address->user);
    connection.setPassword(heldPassword(place));
    if (address->port > 0)
        connection.setPort(address->port);
    connection.setConnectOptions(optionsFor(*address));
    const bool isOpen = connection.open();
    setPasswordWanted(place, !isOpen && wantsPassword(connection.lastError()));
    if (!isOpen)
        return database->failure(connection.lastError());
    if (const Outcome ready = database->prepareSession(); !ready)
        return ready.failure();
    return database;
}

/// A server that waits for a lock, or for an editor who has gone, would make the others wait.
Outcome Database::prepareSession() const
{
    static constexpr std::array settings = {"SET client_min_messages = error",
                                            "SET lock_timeout = '3s'",
                                            "SET idle_in_transaction_session_timeout = '30s'",
                                            "SET tcp_keepalives_idle = 20",
                                            "SET tcp_keepalives_interval = 5",
                                            "SET tcp_keepalives_count = 3"};
    for (const char *setting : settings) {
        QSqlQuery query(connection());
        if (!query.exec(QString::fromLatin1(setting)))
            return failure(query.lastError());
    }
    return Done{};
}

bool Database::isConnected() const
{
    return connection().isOpen();
}

bool Database::connectAgain() const
{
    if (!m_dialect.isServer() || isConnected())
        return true;
    if (m_sinceLastTry.isValid() && m_sinceLastTry.elapsed() < retryMilliseconds)
        return false;
    QSqlDatabase away = connection();
    away.close();
    m_sinceLastTry.start();
    if (!away.open())
        return false;
    m_sinceLastTry.invalidate();
    ++m_connections;
    return prepareSession().ok();
}

bool Database::mayTryAgain() const
{
    return m_dialect.isServer() && !m_inTransaction && !isConnected() && connectAgain();
}

Outcome Database::prepareForWriting()
{
    // The mode that was granted is the answer's row; disks without shared memory (some network drives) keep another
    // one.
    const auto journal = value(u"PRAGMA journal_mode=WAL"_s);
    if (!journal)
        return journal.failure();
    m_logged = journal->toString() == "wal"_L1;
    const QStringList settings = {
        // With the log a commit survives the program's end at once and the computer's after the next checkpoint;
        // without it every commit has to wait for the disk.
        m_logged ? u"PRAGMA synchronous=NORMAL"_s : u"PRAGMA synchronous=FULL"_s,
        u"PRAGMA wal_autocheckpoint=%1"_s.arg(mostLoggedPages),
        u"PRAGMA foreign_keys=ON"_s,
        u"PRAGMA cache_size=-%1"_s.arg(heldKilobytes),
    };
    for (const QString &setting : settings) {
        if (const auto set = run(setting); !set)
            return set.failure();
    }
    return Done{};
}

Result<QSqlQuery> Database::prepare(const QString &statement) const
{
    Result<QSqlQuery> query = prepareOnce(statement);
    return query || !mayTryAgain() ? std::move(query) : prepareOnce(statement);
}

Result<QSqlQuery> Database::prepareOnce(const QString &statement) const
{
    QSqlQuery query(connection());
    // Rows of a server that come one by one are lost when another statement runs between two of them.
    query.setForwardOnly(!m_dialect.isServer());
    if (!query.prepare(statement))
        return failure(query.lastError());
    return query;
}

void Database::bind(QSqlQuery &query, const QVariantList &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        // Qt takes a null string for NULL, but to us it is an empty text.
        const bool isNullString = value.typeId() == QMetaType::QString && value.toString().isNull();
        const QVariant bound = isNullString ? QVariant(u""_s) : value;
        const int place = static_cast<int>(i);
        // Naming a place costs Qt more than looking at it, and rows of one batch share many values.
        const QVariant standing = query.boundValue(place);
        if (standing.typeId() != bound.typeId() || standing != bound || !bound.isValid())
            query.bindValue(place, bound);
    }
}

Result<QSqlQuery> Database::run(const QString &statement, const QVariantList &values) const
{
    Result<QSqlQuery> query = runOnce(statement, values);
    return query || !mayTryAgain() ? std::move(query) : runOnce(statement, values);
}

Result<QSqlQuery> Database::runOnce(const QString &statement, const QVariantList &values) const
{
    if (m_dialect.isServer()) {
        if (!isConnected())
            return Failure{Store::tr("“%1” cannot be reached just now; it is tried again by itself. Check the network "
                                     "when this does not pass.")
                               .arg(m_file)};
        QSqlQuery query(connection());
        if (!query.exec(withValues(statement, values, *connection().driver())))
            return failure(query.lastError());
        return query;
    }
    auto query = prepareOnce(statement);
    if (!query)
        return query;
    bind(*query, values);
    if (!query->exec())
        return failure(query->lastError());
    return query;
}

Result<QVariant> Database::value(const QString &statement, const QVariantList &values) const
{
    auto query = run(statement, values);
    if (!query)
        return query.failure();
    return query->next() ? query->value(0) : QVariant();
}

Outcome Database::check() const
{
    if (m_dialect.isServer()) // has checksums of its own, and somebody who looks after them
        return Done{};
    const auto found = value(u"PRAGMA integrity_check(1)"_s);
    if (!found)
        return found.failure();
    if (found->toString() != "ok"_L1)
        return Failure{damagedSentence(m_file)};
    return Done{};
}

QStringList Database::tables() const
{
    return connection().tables();
}

bool Database::isInPlace() const
{
    return isStill(m_file, m_identity);
}

Failure Database::lost() const
{
    return Failure{Store::tr("“%1” was deleted or replaced while it was open, and keeps nothing any more; put it back, "
                             "or close Bluepencil and start it again.")
                       .arg(m_file)};
}

bool Database::checkpoint(const QString &file, const std::optional<Identity> &identity)
{
    // The log that lies beside another file is none of ours to empty.
    if (!isStill(file, identity))
        return false;
    const QString name = newConnectionName();
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        connection.setDatabaseName(file);
        connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=0"_s);
        // Nothing is lost when this fails: the log stays, and the next one empties it.
        if (connection.open())
            QSqlQuery(connection).exec(u"PRAGMA wal_checkpoint(PASSIVE)"_s);
    }
    QSqlDatabase::removeDatabase(name);
    return true;
}

Failure Database::failure(const QSqlError &error) const
{
    return Failure{m_dialect.isServer() ? serverSentence(error, m_file) : sqliteSentence(error, m_file)};
}

Transaction::Transaction(const Database &database)
    : m_database(database)
{
}

Transaction::~Transaction()
{
    rollBack();
}

Outcome Transaction::begin()
{
    // As statements: what QSqlDatabase::transaction() and commit() say of an error lacks SQLite's code, which tells a
    // full disk from a damaged one.
    if (const auto begun = m_database.run(u"BEGIN"_s); !begun)
        return begun.failure();
    m_open = true;
    m_database.m_inTransaction = true;
    return Done{};
}

Outcome Transaction::commit()
{
    if (!m_database.isInPlace())
        return m_database.lost();
    if (const auto committed = m_database.run(u"COMMIT"_s); !committed)
        return committed.failure();
    m_open = false;
    m_database.m_inTransaction = false;
    return Done{};
}

void Transaction::rollBack()
{
    if (!m_open)
        return;
    (void)m_database.run(u"ROLLBACK"_s); // may have been done already, when a commit failed or a server went
    m_database.m_inTransaction = false;
    m_open = false;
}

} // namespace bluepencil
