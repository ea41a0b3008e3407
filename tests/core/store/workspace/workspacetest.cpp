// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/workspace.h"

#include "store/database/database.h"
#include "store/schema/schema.h"
#include "support/oldlog.h"
#include "support/storefixture.h"
#include "support/stranger.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

constexpr auto ownerAlone =
    QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

void writeFile(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesFolderAndDatabase()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(QFileInfo::exists(desk.database()));
        QCOMPARE(QFile::permissions(desk.database()), ownerAlone);
        QVERIFY(workspace->database().isLogged());
        QVERIFY(workspace->notice().isEmpty());
        QVERIFY(workspace->editor().isEmpty());
        QVERIFY(workspace->queue()->isEmpty());
    }

    void remembersTheEditor()
    {
        const StoreFixture desk;
        QVERIFY(desk.workspace()->setEditor(u"A. Berg"_s).ok());
        QCOMPARE(desk.workspace()->editor(), u"A. Berg"_s);
        QVERIFY(desk.workspace()->setEditor(u"M. Lund"_s).ok());
        QCOMPARE(desk.workspace()->editor(), u"M. Lund"_s);
    }

    void keepsAQueue()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(workspace->enqueue({desk.file(), desk.folder() + u"/b.txt"_s, desk.folder() + u"/a.txt"_s}).ok());
        QVERIFY(workspace->enqueue({desk.file()}).ok());
        QList<QueueEntry> queue = *workspace->queue();
        QCOMPARE(queue.size(), 3);
        QVERIFY(queue.at(0).path.endsWith("harbour.txt"_L1));
        QVERIFY(queue.at(1).path.endsWith("b.txt"_L1));
        QCOMPARE(queue.at(2).state, QueueState::New);
        QVERIFY(workspace->setPlace(queue.at(2), {12, 3}).ok());
        QVERIFY(workspace->dequeue(queue.at(1)).ok());
        queue = *desk.workspace()->queue();
        QCOMPARE(queue.size(), 2);
        QCOMPARE(queue.at(1).place, (Place{12, 3}));
    }

    void manyFilesAreQueuedInTheirOrder()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QStringList paths;
        QList<QueueEntry> entries(300);
        for (int i = 0; i < 300; ++i)
            paths.append(entries[i].path = u"/wire/%1.txt"_s.arg(300 - i));
        QVERIFY(workspace->enqueue(entries.first(100)).ok());
        QVERIFY(workspace->dequeue(entries.at(7)).ok());
        QCOMPARE(*workspace->removedFiles(), QStringList{entries.at(7).path});
        QVERIFY(workspace->markUnreadable(entries.at(8), u"“/wire/292.txt” is empty."_s).ok());
        QVERIFY(workspace->enqueue(entries).ok());
        const auto queue = workspace->queue();
        QStringList queued;
        for (const QueueEntry &entry : *queue)
            queued.append(entry.path);
        QCOMPARE(queued, paths);
        QVERIFY(queue->at(8).state == QueueState::Unreadable);
        QVERIFY(workspace->removedFiles()->isEmpty());
    }

    void openingPutsAFileIntoTheQueue()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        QVERIFY(desk.session(*workspace) != nullptr);
        const QList<QueueEntry> queue = *workspace->queue();
        QCOMPARE(queue.size(), 1);
        QVERIFY(queue.first().openedAt > 0);
    }

    void theDiskHasEverythingSoonAfter()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        const qint64 before = QFileInfo(desk.database()).size();
        QVERIFY(workspace->setSetting(u"long"_s, QString(100'000, u'x')).ok());
        QCOMPARE(QFileInfo(desk.database()).size(), before);
        QTRY_VERIFY(QFileInfo(desk.database()).size() > before);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("part");
        QTest::newRow("no database") << QByteArray("This is no database, whatever its name says.").repeated(100)
                                     << u"damaged"_s;
        QTest::newRow("a torn database") << QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\x7f')
                                         << u"damaged"_s;
    }

    void refusesWithASentence()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, part);
        const StoreFixture desk;
        writeFile(desk.database(), content);
        const auto workspace = Workspace::open(desk.folder());
        QVERIFY(!workspace.ok());
        QVERIFY2(workspace.sentence().contains(part), qPrintable(workspace.sentence()));
        QVERIFY2(workspace.sentence().contains("reviews.sqlite"_L1), qPrintable(workspace.sentence()));
        QFile file(desk.database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

    void refusesAForeignDatabase()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        QVERIFY((*Database::open(desk.database()))->run(u"CREATE TABLE recipe (name TEXT)"_s).ok());
        const auto workspace = Workspace::open(desk.folder());
        QVERIFY(!workspace.ok());
        QVERIFY2(workspace.sentence().contains("another program"_L1), qPrintable(workspace.sentence()));
    }

    void bringsAnOlderSchemaUp()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const auto session = desk.session(*workspace);
            QVERIFY(session->setPlace({7, 3}).ok());
            logByDecisions(*workspace, *session);
            QVERIFY(backToSchemaNine(workspace->database()));
            QVERIFY(workspace->database().run(u"ALTER TABLE reading DROP COLUMN read_paragraphs"_s).ok());
            QVERIFY(workspace->database().run(u"DROP TABLE refused_rule"_s).ok());
            QVERIFY(workspace->database().run(u"DROP TABLE draft"_s).ok());
            QVERIFY(workspace->database().run(u"DROP TABLE written"_s).ok());
            QVERIFY(workspace->database().run(u"ALTER TABLE export DROP COLUMN byte_hash"_s).ok());
            QVERIFY(workspace->database().run(u"ALTER TABLE source DROP COLUMN title"_s).ok());
            QVERIFY(workspace->database().run(u"ALTER TABLE source DROP COLUMN problem"_s).ok());
            QVERIFY(workspace->database().run(u"ALTER TABLE reading DROP COLUMN log_length"_s).ok());
            QVERIFY(workspace->database().run(u"UPDATE schema_version SET version = 1"_s).ok());
        }
        const auto workspace = desk.workspace();
        QVERIFY(workspace);
        const auto session = desk.session(*workspace);
        QCOMPARE(session->place(), (Place{7, 3}));
        QCOMPARE(session->readParagraphs(), ParagraphSet());
    }

    void refusesANewerSchema()
    {
        const StoreFixture desk;
        {
            const auto workspace = desk.workspace();
            const QVariantList newer = {newestSchema() + 1};
            QVERIFY(workspace->database().run(u"UPDATE schema_version SET version = ?"_s, newer).ok());
        }
        const auto workspace = Workspace::open(desk.folder());
        QVERIFY(!workspace.ok());
        QVERIFY2(workspace.sentence().contains("newer"_L1), qPrintable(workspace.sentence()));
    }

    void refusesAFolderThatCannotBeMade_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::newRow("inside a file") << u"/dev/null/data"_s;
        QTest::newRow("where nobody may write") << u"/proc/bluepencil"_s;
    }

    void refusesAFolderThatCannotBeMade()
    {
        QFETCH(QString, folder);
        const auto workspace = Workspace::open(folder);
        QVERIFY(!workspace.ok());
        QVERIFY2(workspace.sentence().contains(folder), qPrintable(workspace.sentence()));
    }

    void refusesADatabaseThatMayNotBeWritten()
    {
        const StoreFixture desk;
        QVERIFY(desk.workspace() != nullptr);
        const auto readable = QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther;
        const auto enterable = readable | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;
        QVERIFY(QFile::setPermissions(desk.database(), readable));
        QVERIFY(QFile::setPermissions(desk.folder(), enterable));
        QVERIFY(QFile::setPermissions(QFileInfo(desk.file()).path(), enterable));
        QString sentence;
        {
            const AsStranger stranger;
            const auto workspace = Workspace::open(desk.folder());
            QVERIFY(!workspace.ok());
            sentence = workspace.sentence();
        }
        QVERIFY2(sentence.contains("reviews.sqlite"_L1), qPrintable(sentence));
        QVERIFY2(sentence.contains("may not be written"_L1) || sentence.contains("may write"_L1), qPrintable(sentence));
        QVERIFY(QFile::setPermissions(QFileInfo(desk.file()).path(), enterable | QFileDevice::WriteOwner));
        QVERIFY(QFile::setPermissions(desk.folder(), enterable | QFileDevice::WriteOwner));
    }

    void aDiskWithoutALogIsUsedMoreSlowly()
    {
        const StoreFixture desk;
        QVERIFY(QDir().mkpath(desk.folder()));
        // Locking by files is what SQLite does where memory cannot be shared, as on some network drives.
        const auto database = Database::open(u"file:%1?vfs=unix-dotfile"_s.arg(desk.database()));
        QVERIFY(database.ok());
        QVERIFY(!(*database)->isLogged());
        QCOMPARE((*database)->value(u"PRAGMA synchronous"_s)->toInt(), 2);
        QVERIFY(migrate(**database).ok());
    }

    void twoProgramsMayOpenTheSameFolder()
    {
        const StoreFixture desk;
        const auto one = desk.workspace();
        const auto other = desk.workspace();
        QVERIFY(one->setEditor(u"A. Berg"_s).ok());
        QVERIFY(other->setEditor(u"M. Lund"_s).ok());
        QCOMPARE(*one->setting(u"editor"_s), u"M. Lund"_s);
    }

    void theSchemaRestsOnPlainTypesAlone()
    {
        const StoreFixture desk;
        const auto workspace = desk.workspace();
        auto statements = workspace->database().run(u"SELECT sql FROM sqlite_master WHERE sql IS NOT NULL"_s);
        int tables = 0;
        while (statements->next()) {
            const QString statement = statements->value(0).toString();
            for (const auto &special : {"AUTOINCREMENT"_L1, "ROWID"_L1, "BLOB"_L1, "DATETIME"_L1, "COLLATE"_L1})
                QVERIFY2(!statement.contains(special, Qt::CaseInsensitive), qPrintable(statement));
            ++tables;
        }
        QVERIFY(tables >= 8);
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
