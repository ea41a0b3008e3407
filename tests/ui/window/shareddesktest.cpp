// SPDX-License-Identifier: Apache-2.0
#include "desk/colleagues.h"
#include "desk/queueflow.h"
#include "store/database/serveraddress.h"
#include "store/houserules/houserulerecords.h"
#include "store/session/approvals.h"
#include "support/testserver.h"
#include "support/windowfixture.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Two editors, each with a window and a login of their own, at one workspace on a server.
class SharedDeskTest : public QObject, protected WindowFixture {
    Q_OBJECT

    QTemporaryDir m_home;
    ScriptedDialogs m_otherDialogs;
    std::unique_ptr<Workspace> m_otherWorkspace;
    std::unique_ptr<MainWindow> m_other;

    [[nodiscard]] ReviewFlow *flowThere() const { return m_other->desk()->flow(); }
    [[nodiscard]] const ReviewSession &sessionThere() const { return *m_other->desk()->session(); }
    [[nodiscard]] QString messageThere() const { return m_other->findChild<MessageBar *>()->text(); }

    static std::unique_ptr<Workspace> seatOf(const QString &login, const QString &name, const QString &address)
    {
        auto workspace =
            Workspace::open(TestServer::instance().addressFor(login, serverAddressFrom(address)->database));
        if (!workspace || !(*workspace)->setEditor(name))
            qFatal("%s cannot sit down", qPrintable(name));
        QSettings settings((*workspace)->folder() + u"/window.ini"_s, QSettings::IniFormat);
        writePause(settings, 0);
        return std::move(*workspace);
    }

    void openThere()
    {
        m_other->desk()->intake()->openFiles({path(u"harbour-vote.txt"_s)});
        QTRY_VERIFY(m_other->desk()->session() && !m_other->desk()->analysis()->isRunning());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        for (const QString &login : {u"vera"_s, u"otto"_s})
            TestServer::instance().run(u"CREATE ROLE %1 LOGIN"_s.arg(login));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_dialogs = {};
        m_otherDialogs = {};
        const QString address = TestServer::instance().newDatabase();
        QVERIFY(giveRole(address, u"vera"_s, DeskRole::Chief).ok());
        QVERIFY(giveRole(address, u"otto"_s, DeskRole::Editor).ok());
        m_workspace = seatOf(u"vera"_s, u"Vera"_s, address);
        m_otherWorkspace = seatOf(u"otto"_s, u"Otto"_s, address);
        m_window = std::make_unique<MainWindow>(m_workspace.get(), &m_dialogs);
        m_other = std::make_unique<MainWindow>(m_otherWorkspace.get(), &m_otherDialogs);
        m_other->show();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_other.reset();
        m_otherWorkspace.reset();
        closeWindow();
    }

    /// One decides, the other reads along, takes over, and decides.
    void oneDecidesAndTheOtherReads()
    {
        openScraped();
        QVERIFY(m_otherDialogs.asked.isEmpty());
        QTRY_COMPARE(m_otherWorkspace->queue()->size(), 1); // without a key
        openThere();
        QCOMPARE(m_otherDialogs.asked.size(), 1);
        QVERIFY(m_otherDialogs.asked.first().text.contains(u"Vera"_s));
        QVERIFY2(messageThere().contains(u"Vera"_s), qPrintable(messageThere()));

        press(Qt::Key_A);
        QCOMPARE(session().review().decisions().size(), 1);
        QTRY_COMPARE(sessionThere().review(), session().review());
        flowThere()->cut();
        QVERIFY2(messageThere().contains(u"Vera"_s), qPrintable(messageThere()));
        QCOMPARE(sessionThere().review(), session().review());

        // Opened again, it is taken over; she is told.
        m_other->desk()->queue()->resume();
        m_otherDialogs.agree = true;
        m_other->desk()->findChild<Colleagues *>()->enter();
        QTRY_VERIFY2(message().contains(u"Otto"_s), qPrintable(message()));
        flowThere()->cut();
        QTRY_COMPARE(session().review().decisions().size(), 2);
        press(Qt::Key_A);
        QCOMPARE(session().review(), sessionThere().review());
        QVERIFY2(message().contains(u"Otto"_s), qPrintable(message()));
    }

    void whoeverLeavesLetsTheNextOneDecide()
    {
        openScraped();
        m_window.reset();
        openThere();
        QVERIFY(m_otherDialogs.asked.isEmpty());
        flowThere()->cut();
        QCOMPARE(sessionThere().review().decisions().size(), 1);
        m_window = std::make_unique<MainWindow>(m_workspace.get(), &m_dialogs); // for cleanup()
    }

    /// What an editor may not do the server refuses, and the window says why.
    void onlyAChiefApproves()
    {
        openThereAlone();
        const auto refused = approve(*m_other->desk()->session(), {u"Otto"_s, 1});
        QVERIFY(!refused && refused.sentence().contains(u"chief"_s));
    }

    void theNetworkGoesAndComesBack()
    {
        openScraped();
        press(Qt::Key_A);
        const Review before = session().review();
        TestServer::instance().stop();
        QTRY_VERIFY2(message().contains(u"cannot be reached"_s), qPrintable(message()));
        press(Qt::Key_A);
        const Review decided = session().review();
        QVERIFY(decided != before);
        QCOMPARE(m_workspace->waitingSteps(), 1);
        TestServer::instance().start();
        QTRY_VERIFY2(message().isEmpty(), qPrintable(message()));
        QTRY_COMPARE(m_workspace->waitingSteps(), 0);
        QCOMPARE(session().review(), decided);
        QTRY_VERIFY(m_window->desk()->findChild<Colleagues *>()->holds());
        press(Qt::Key_A);
        QTRY_VERIFY2(session().review() != decided, qPrintable(message()));
        openThere();
        QCOMPARE(sessionThere().review(), session().review());
    }

private:
    void openThereAlone()
    {
        write(u"harbour-vote.txt"_s, scraped.toUtf8());
        openThere();
    }
};

QTEST_MAIN(SharedDeskTest)
#include "shareddesktest.moc"
