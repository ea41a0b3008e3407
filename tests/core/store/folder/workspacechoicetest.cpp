// SPDX-License-Identifier: Apache-2.0
#include "store/folder/workspacechoice.h"

#include "store/database/serveraddress.h"
#include "store/folder/datafolder.h"
#include "store/workspace/workspace.h"
#include "support/testserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What a start without a folder opens, and whether an address can be opened at all.
class WorkspaceChoiceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    [[nodiscard]] QString startFile() const { return m_home->filePath(u"bluepencil/start.ini"_s); }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_home->path().toLocal8Bit());
    }

    void withoutAChoiceItIsThisComputer()
    {
        QVERIFY(chosenWorkspace().isEmpty());
        QVERIFY(chooseWorkspace({}).ok());
        QVERIFY(chosenWorkspace().isEmpty());
    }

    void anAddressIsKeptAndTakenBack()
    {
        const QString address = u"postgresql://ida@news/desk?sslmode=verify-full"_s;
        QVERIFY(chooseWorkspace(address).ok());
        QCOMPARE(chosenWorkspace(), address);
        QCOMPARE(QFileInfo(m_home->filePath(u"bluepencil"_s)).permissions() &
                     (QFileDevice::ReadOther | QFileDevice::ReadGroup),
                 QFileDevice::Permissions());
        QVERIFY(chooseWorkspace({}).ok());
        QVERIFY(chosenWorkspace().isEmpty());
    }

    void noPasswordIsKept_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("before the host") << u"postgresql://ida:tide@news/desk"_s;
        QTest::newRow("behind the question mark") << u"postgresql://news/desk?password=tide"_s;
        QTest::newRow("no address") << u"/srv/desk"_s;
        QTest::newRow("no database") << u"postgresql://news"_s;
    }
    void noPasswordIsKept()
    {
        QFETCH(QString, address);
        const Outcome chosen = chooseWorkspace(address);
        QVERIFY(!chosen.ok());
        QVERIFY(chosenWorkspace().isEmpty());
        QVERIFY(!QFile::exists(startFile()));
    }

    /// Somebody wrote into the file.
    void nonsenseIsNoChoice()
    {
        QVERIFY(QDir().mkpath(m_home->filePath(u"bluepencil"_s)));
        QFile file(startFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[start]\nworkspace=the one on the left\n");
        file.close();
        QVERIFY(chosenWorkspace().isEmpty());
    }

    void whatCannotBeKeptIsSaid()
    {
        QVERIFY(QDir().mkpath(startFile())); // a folder in the file's place
        const Outcome chosen = chooseWorkspace(u"postgresql://news/desk"_s);
        QVERIFY(!chosen.ok());
        QVERIFY2(chosen.sentence().contains(startFile()), qPrintable(chosen.sentence()));
    }

    void anAddressIsTried()
    {
        TestServer &server = TestServer::instance();
        server.run(u"CREATE ROLE nils LOGIN"_s);
        const QString address = server.newDatabase();
        const QString his = server.addressFor(u"nils"_s, serverAddressFrom(address)->database);
        const Result<DeskRole> keeper = Workspace::tryShared(address);
        QVERIFY2(keeper.ok(), keeper.ok() ? "" : qPrintable(keeper.sentence()));
        QVERIFY(*keeper == DeskRole::Chief);
        QVERIFY(!Workspace::tryShared(his).ok()); // no role
        QVERIFY(giveRole(address, u"nils"_s, DeskRole::Reader).ok());
        QVERIFY(*Workspace::tryShared(his) == DeskRole::Reader);
        const Result<DeskRole> bare = Workspace::tryShared(server.newDatabase(false));
        QVERIFY(!bare.ok());
        QVERIFY2(bare.sentence().contains(u"workspace init"_s), qPrintable(bare.sentence()));
        QVERIFY(!Workspace::tryShared(server.addressFor(u"keeper"_s, u"nowhere"_s)).ok());
        QVERIFY(!QDir(m_home->filePath(u"bluepencil/shared"_s)).exists()); // nothing is made here
    }

    void aFolderIsNotMade()
    {
        const QString folder = m_home->filePath(u"desk"_s);
        QVERIFY(!Workspace::tryShared(folder).ok());
        QVERIFY(!QDir(folder).exists());
    }
};

QTEST_GUILESS_MAIN(WorkspaceChoiceTest)
#include "workspacechoicetest.moc"
