// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/workspace.h"

#include "store/database/database.h"
#include "store/database/serveraddress.h"
#include "store/folder/backups.h"
#include "store/folder/datafolder.h"
#include "store/queue/queuerecords.h"
#include "store/queue/reading.h"
#include "store/schema/editornames.h"
#include "store/schema/schema.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QThreadPool>
#include <QTimer>

#include <algorithm>
#include <iterator>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// From a decision until the disk has to have it. Short, since a power failure takes what lies between; not shorter, so
/// that a row of quick decisions costs one wait and not one each.
constexpr int checkpointMilliseconds = 500;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// The settings that a shared workspace leaves on this machine.
QString settingsIn(const QString &folder)
{
    return QDir(folder).filePath(u"settings.ini"_s);
}

Failure notPrepared(const QString &address, int schema)
{
    if (schema == 0)
        return {Sentences::tr("“%1” holds no workspace yet; have it made with “bluepencil-cli workspace init %1”.")
                    .arg(address)};
    return {Sentences::tr("“%1” was made by an older Bluepencil; have it brought up with “bluepencil-cli workspace "
                          "migrate %1”. Nothing in it was changed.")
                .arg(address)};
}

QStringList pathsOf(QList<QueueEntry>::const_iterator first, QList<QueueEntry>::const_iterator end)
{
    QStringList paths;
    std::transform(first, end, std::back_inserter(paths), [](const QueueEntry &entry) { return entry.path; });
    return paths;
}

Outcome makeDataFolder(const QString &place)
{
    if (makePrivateFolder(place))
        return Done{};
    return Failure{
        Sentences::tr("The data folder “%1” cannot be made; choose a place that you may write to.").arg(place)};
}

/// What the editor may do in a database that is a workspace of this version.
Result<DeskRole> roleInReady(const Database &database, const QString &address)
{
    Result<DeskRole> role = roleIn(database);
    if (!role)
        return role;
    if (database.tables().isEmpty())
        return notPrepared(address, 0);
    if (*role == DeskRole::None)
        return Failure{Sentences::tr("You have no role in “%1” yet; ask a chief to give you one.").arg(address)};
    const Result<int> schema = knownSchema(database);
    if (!schema)
        return schema.failure();
    if (*schema < newestSchema())
        return notPrepared(address, *schema);
    return role;
}

} // namespace

Workspace::Workspace(QString folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_background(std::make_unique<QThreadPool>())
    , m_checkpoint(std::make_unique<QTimer>())
{
    m_background->setMaxThreadCount(1);
    m_checkpoint->setSingleShot(true);
    m_checkpoint->setInterval(checkpointMilliseconds);
    QObject::connect(m_checkpoint.get(), &QTimer::timeout, m_background.get(), [this] { checkpoint(); });
}

Workspace::~Workspace()
{
    m_background->waitForDone();
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &folder)
{
    if (isServerAddress(folder))
        return openShared(folder);
    const QString place = QDir::cleanPath(QDir(folder.isEmpty() ? defaultDataFolder() : folder).absolutePath());
    if (const Outcome made = makeDataFolder(place); !made)
        return made.failure();
    auto database = Database::open(reviewsIn(place));
    if (!database)
        return database.failure();
    // An empty file has no schema; what is foreign or newer is for migrate() to refuse.
    if (const auto schema = knownSchema(**database); schema && *schema < newestSchema()) {
        if (Outcome kept = keepBackupOfSchema(**database, place, *schema); !kept)
            return kept.failure();
    }
    if (Outcome migrated = migrate(**database); !migrated)
        return migrated.failure();
    std::unique_ptr<Workspace> workspace(new Workspace(place, std::move(*database)));
    if (Outcome loaded = workspace->load(); !loaded)
        return loaded.failure();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::openShared(const QString &address)
{
    const QString place = sharedFolder(address);
    if (const Outcome made = makeDataFolder(place); !made)
        return made.failure();
    auto database = Database::open(address);
    if (!database)
        return database.failure();
    const Result<DeskRole> role = roleInReady(**database, address);
    if (!role)
        return role.failure();
    std::unique_ptr<Workspace> workspace(new Workspace(place, std::move(*database)));
    workspace->m_role = *role;
    if (Outcome loaded = workspace->load(); !loaded)
        return loaded.failure();
    workspace->m_waiting = std::make_unique<WaitingSteps>(place);
    workspace->sendWaiting();
    return workspace;
}

Result<DeskRole> Workspace::tryShared(const QString &address)
{
    if (!isServerAddress(address)) // a folder would be opened, and made
        return serverAddressFrom(address).failure();
    const auto database = Database::open(address);
    return database ? roleInReady(**database, address) : Result<DeskRole>(database.failure());
}

qsizetype Workspace::waitingSteps() const
{
    return m_waiting ? m_waiting->count() : 0;
}

Outcome Workspace::keepWaiting(const WaitingStep &step)
{
    return m_waiting->add(step);
}

bool Workspace::sendWaiting()
{
    if (waitingSteps() == 0)
        return true;
    if (!m_database->isConnected() && !m_database->connectAgain())
        return false;
    const SentSteps sent = m_waiting->send(*m_database, m_editor);
    m_sent.steps += sent.steps;
    m_sent.apart += sent.apart;
    m_sent.problem = sent.problem;
    if (sent.steps > 0)
        written();
    return m_waiting->isEmpty();
}

void Workspace::forgetSent(qint64 reading)
{
    if (m_waiting)
        m_waiting->forgetSent(reading);
}

Outcome Workspace::forgetNameInWaiting(const QStringList &spellings)
{
    return m_waiting ? m_waiting->forgetName(spellings) : Done{};
}

SentSteps Workspace::takeSent()
{
    return std::exchange(m_sent, {});
}

bool Workspace::isShared() const
{
    return m_database->dialect().isServer();
}

Outcome Workspace::load()
{
    if (!isShared() && !m_database->isLogged())
        m_notice =
            Sentences::tr("The disk of “%1” cannot keep a write-ahead log; decisions are stored safely, but more "
                          "slowly.")
                .arg(m_folder);
    const Result<QString> editor = editorIn(*m_database);
    if (!editor)
        return editor.failure();
    m_editor = *editor;
    return Done{};
}

/// Waiting for the disk takes tens of milliseconds on slow ones, so it happens beside the window.
void Workspace::checkpoint()
{
    m_background->start([this, file = m_database->file(), identity = m_database->identity()] {
        if (Database::checkpoint(file, identity))
            return;
        const auto tell = [this] {
            if (m_onLoss)
                m_onLoss(m_database->lost().sentence);
        };
        QMetaObject::invokeMethod(m_checkpoint.get(), tell, Qt::QueuedConnection);
    });
}

void Workspace::keepBackupToday()
{
    if (isShared()) // its server has backups, and somebody who looks after them
        return;
    m_background->start([this, folder = m_folder] {
        const Outcome kept = keepBackup(folder, QDate::currentDate());
        if (kept)
            return;
        const auto tell = [this, sentence = kept.sentence()] {
            if (m_onLoss)
                m_onLoss(sentence);
        };
        QMetaObject::invokeMethod(m_checkpoint.get(), tell, Qt::QueuedConnection);
    });
}

bool Workspace::isInPlace() const
{
    return m_database->isInPlace();
}

void Workspace::written()
{
    ++m_writes;
    // Without an event loop there is no timer; then the log is emptied when the database is closed.
    if (m_database->isLogged() && QAbstractEventDispatcher::instance() && !m_checkpoint->isActive())
        m_checkpoint->start();
}

Outcome Workspace::setEditor(const QString &name)
{
    Outcome set = setEditorIn(*m_database, name);
    if (!set)
        return set;
    m_editor = name;
    written();
    return set;
}

Result<QString> Workspace::setting(const QString &name) const
{
    if (isShared())
        return QSettings(settingsIn(m_folder), QSettings::IniFormat).value(name).toString();
    const auto value = m_database->value(u"SELECT value FROM setting WHERE name = ?"_s, {name});
    if (!value)
        return value.failure();
    return value->toString();
}

Outcome Workspace::setSetting(const QString &name, const QString &value)
{
    if (isShared()) {
        QSettings(settingsIn(m_folder), QSettings::IniFormat).setValue(name, value);
        return Done{};
    }
    written();
    return setSettingIn(*m_database, name, value);
}

Result<QList<QueueEntry>> Workspace::queue() const
{
    auto query = m_database->run(
        u"SELECT path, record, state, caret, top, opened_at, title, problem FROM source WHERE queued = 1 ORDER BY id"_s);
    if (!query)
        return query.failure();
    QList<QueueEntry> entries;
    while (query->next())
        entries.append({query->value(0).toString(),
                        query->value(1).toString(),
                        queueStateNamed(query->value(2).toString()),
                        {query->value(3).toLongLong(), query->value(4).toLongLong()},
                        query->value(5).toLongLong(),
                        query->value(6).toString(),
                        query->value(7).toString()});
    return entries;
}

Result<QStringList> Workspace::rawFiles() const
{
    return firstColumn(u"SELECT DISTINCT path FROM source ORDER BY path"_s);
}

Result<QStringList> Workspace::removedFiles() const
{
    return firstColumn(u"SELECT DISTINCT path FROM source WHERE queued = 0"_s);
}

Result<QStringList> Workspace::exportedFiles() const
{
    return firstColumn(u"SELECT DISTINCT path FROM export ORDER BY path"_s);
}

Result<QStringList> Workspace::firstColumn(const QString &statement) const
{
    auto query = m_database->run(statement);
    if (!query)
        return query.failure();
    QStringList values;
    while (query->next())
        values.append(query->value(0).toString());
    return values;
}

Outcome Workspace::enqueue(const QStringList &paths)
{
    QList<QueueEntry> entries;
    for (const QString &path : paths) {
        entries.append(QueueEntry());
        entries.last().path = sourcePath(path);
    }
    return enqueue(entries);
}

Outcome Workspace::enqueue(const QList<QueueEntry> &entries)
{
    Transaction transaction(*m_database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    for (auto first = entries.begin(); first != entries.end();) {
        const bool isWhole = first->record.isEmpty();
        const auto end = std::find_if(first, entries.end(), [first, isWhole](const QueueEntry &e) {
            return e.record.isEmpty() != isWhole || (!isWhole && e.path != first->path);
        });
        Outcome recorded = isWhole ? recordFiles(*m_database, pathsOf(first, end))
                                   : recordSources(*m_database, QList<QueueEntry>(first, end));
        if (!recorded)
            return recorded;
        first = end;
    }
    written();
    return transaction.commit();
}

Outcome Workspace::dequeue(const QueueEntry &entry)
{
    return change(u"UPDATE source SET queued = 0 WHERE path = ? AND record = ?"_s, {entry.path, entry.record});
}

Outcome Workspace::markUnreadable(const QueueEntry &entry, const QString &problem)
{
    return change(u"UPDATE source SET state = ?, problem = ? WHERE path = ? AND record = ? AND state IN (?, ?)"_s,
                  {QString(nameOf(QueueState::Unreadable)), problem, entry.path, entry.record,
                   QString(nameOf(QueueState::New)), QString(nameOf(QueueState::Unreadable))});
}

Outcome Workspace::markReadable(const QueueEntry &entry)
{
    return change(
        u"UPDATE source SET state = ?, problem = '' WHERE path = ? AND record = ? AND state = ?"_s,
        {QString(nameOf(QueueState::New)), entry.path, entry.record, QString(nameOf(QueueState::Unreadable))});
}

Outcome Workspace::move(const QString &from, const QString &to)
{
    return change(u"UPDATE source SET path = ? WHERE path = ? AND NOT EXISTS "
                  "(SELECT 1 FROM source AS known WHERE known.path = ?)"_s,
                  {to, from, to});
}

Outcome Workspace::markChanged(const QList<QueueEntry> &entries)
{
    Transaction transaction(*m_database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    for (const QueueEntry &entry : entries) {
        const auto done = m_database->run(
            u"UPDATE source SET state = ? WHERE path = ? AND record = ? AND state = ?"_s,
            {QString(nameOf(QueueState::Changed)), entry.path, entry.record, QString(nameOf(entry.state))});
        if (!done)
            return done.failure();
    }
    if (Outcome committed = transaction.commit(); !committed)
        return committed;
    written();
    return Done{};
}

Outcome Workspace::setPlace(const QueueEntry &entry, Place place)
{
    return change(u"UPDATE source SET caret = ?, top = ? WHERE path = ? AND record = ?"_s,
                  {place.caret, place.top, entry.path, entry.record});
}

/// One statement that writes.
Outcome Workspace::change(const QString &statement, const QVariantList &values)
{
    Transaction transaction(*m_database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun;
    if (const auto done = m_database->run(statement, values); !done)
        return done.failure();
    written();
    return transaction.commit();
}

const QString &Workspace::databaseFile() const
{
    return m_database->file();
}

} // namespace bluepencil
