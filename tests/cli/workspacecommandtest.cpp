// SPDX-License-Identifier: Apache-2.0
#include "cli/program.h"

#include "review/edits.h"
#include "store/database/serveraddress.h"
#include "store/session/approvals.h"
#include "support/storefixture.h"
#include "support/testserver.h"

#include <QFileInfo>
#include <QTest>

using namespace bluepencil;
using namespace bluepencil::cli;
using namespace Qt::StringLiterals;

class WorkspaceCommandTest : public QObject {
    Q_OBJECT

    static Ended workspace(const QStringList &rest) { return runCli(QStringList{u"workspace"_s} + rest); }

    /// Cuts all that is suggested, and approves the rest.
    static void review(const StoreFixture &store, const QString &place)
    {
        const auto opened = Workspace::open(place);
        QVERIFY2(opened.ok(), opened ? "" : qUtf8Printable(opened.sentence()));
        const Signature by{u"M. Lund"_s, 1'700'000'000'000};
        QVERIFY((*opened)->setEditor(by.editor).ok());
        const auto session = store.session(**opened);
        QVERIFY(
            session->apply(decide(session->review(), session->article(), session->suggestions(), Verb::Cut, by)).ok());
        QVERIFY(approve(*session, by).ok());
    }

private Q_SLOTS:
    /// A desk is set up, somebody is let in, a text is approved, and all of it is kept in a file.
    void aDeskIsSetUp()
    {
        QTemporaryDir home;
        qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
        const StoreFixture store;
        TestServer &server = TestServer::instance();
        const QString address = server.newDatabase(false);
        QCOMPARE(workspace({u"init"_s, address}).err, QByteArray());
        QCOMPARE(workspace({u"migrate"_s, address}).err, QByteArray());
        server.run(u"CREATE ROLE ida LOGIN"_s);
        QCOMPARE(workspace({u"role"_s, address, u"ida"_s, u"chief"_s}).err, QByteArray());
        const QString hers = server.addressFor(u"ida"_s, serverAddressFrom(address)->database);
        review(store, hers);

        // Each command takes the workspace in the place of a folder.
        const Ended exported = runCli({u"export"_s, u"--workspace"_s, hers, store.file()});
        QCOMPARE(exported.err, QByteArray());
        QVERIFY(exported.out.contains("council said on Monday") && !exported.out.contains("Source link"));
        const Ended told = runCli({u"custody"_s, u"--workspace"_s, hers, u"Follow our channel"_s});
        QCOMPARE(told.status, 0);
        QCOMPARE(told.objects().size(), 1);
        QCOMPARE(runCli({u"clean"_s, u"--workspace"_s, hers, store.file()}).status, 0);

        const QString file = home.filePath(u"reviews.sqlite"_s);
        QCOMPARE(workspace({u"backup"_s, hers, file}).err, QByteArray());
        const Ended again = runCli({u"export"_s, u"--data-dir"_s, home.path(), store.file()});
        QCOMPARE(again.out, exported.out);
        QVERIFY(workspace({u"backup"_s, hers, file}).err.contains("already"));

        // And from that folder a second desk.
        const QString other = server.newDatabase(false);
        QCOMPARE(workspace({u"init"_s, u"--data-dir"_s, home.path(), other}).err, QByteArray());
        QCOMPARE(runCli({u"export"_s, u"--workspace"_s, other, store.file()}).out, exported.out);
    }

    void whatIsNotUnderstoodIsSaid_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("word");
        const QString address = u"postgresql://news/desk"_s;
        QTest::newRow("nothing") << QStringList{u"workspace"_s} << u"init, migrate, backup and role"_s;
        QTest::newRow("other task") << QStringList{u"workspace"_s, u"burn"_s, address} << u"burn"_s;
        QTest::newRow("folder") << QStringList{u"workspace"_s, u"init"_s, u"/srv/desk"_s} << u"/srv/desk"_s;
        QTest::newRow("no file") << QStringList{u"workspace"_s, u"backup"_s, address} << u"backup ADDRESS FILE"_s;
        QTest::newRow("other role") << QStringList{u"workspace"_s, u"role"_s, address, u"ida"_s, u"king"_s}
                                    << u"king"_s;
        QTest::newRow("password") << QStringList{u"workspace"_s, u"init"_s, u"postgresql://a:b@news/desk"_s}
                                  << u".pgpass"_s;
        QTest::newRow("two places") << QStringList{u"clean"_s,      u"--workspace"_s, address,
                                                   u"--data-dir"_s, u"x"_s,           u"a.txt"_s}
                                    << u"one of them"_s;
        QTest::newRow("no address") << QStringList{u"clean"_s, u"--workspace"_s, u"desk"_s, u"a.txt"_s}
                                    << u"postgresql://"_s;
    }
    void whatIsNotUnderstoodIsSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, word);
        const Ended ended = runCli(arguments);
        QCOMPARE(ended.status, 2);
        QVERIFY2(QString::fromUtf8(ended.err).contains(word), ended.err.constData());
    }

    void aServerThatIsNotThereIsSaid()
    {
        const QTemporaryDir nowhere;
        const QString address = u"postgresql://ida@/desk?host="_s + nowhere.path();
        for (const QStringList &call : {QStringList{u"workspace"_s, u"init"_s, address},
                                        QStringList{u"custody"_s, u"--workspace"_s, address, u"tide"_s}}) {
            const Ended ended = runCli(call);
            QCOMPARE(ended.status, 1);
            QVERIFY2(ended.err.contains("cannot be reached") && ended.err.contains(address.toUtf8()),
                     ended.err.constData());
        }
    }
};

QTEST_GUILESS_MAIN(WorkspaceCommandTest)
#include "workspacecommandtest.moc"
