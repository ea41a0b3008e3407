// SPDX-License-Identifier: Apache-2.0
#include "desk/analysisflow.h"
#include "desk/goingout.h"
#include "desk/intake.h"
#include "store/session/approvals.h"
#include "support/windowfixture.h"

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Two editors, each with a window of their own, on one article of one data folder.
class TwoWindowsTest : public QObject, protected WindowFixture {
    Q_OBJECT

    std::unique_ptr<Workspace> m_otherWorkspace;
    std::unique_ptr<MainWindow> m_other;

    /// The other editor's keys: what they do, since only one window of a program hears keys.
    [[nodiscard]] ReviewFlow *flowThere() const { return m_other->desk()->flow(); }
    [[nodiscard]] const ReviewSession &sessionThere() const { return *m_other->desk()->session(); }
    void activate(QWidget *window)
    {
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window));
    }

private Q_SLOTS:
    void init()
    {
        start();
        m_otherWorkspace = std::move(*Workspace::open(path(u"data"_s)));
        m_other = std::make_unique<MainWindow>(m_otherWorkspace.get(), &m_dialogs);
        openScraped();
        m_other->show();
        m_other->desk()->intake()->openFiles({path(u"harbour-vote.txt"_s)});
        QTRY_VERIFY(!m_other->desk()->analysis()->isRunning());
        activate(m_window.get());
    }
    void cleanup()
    {
        m_other.reset();
        m_otherWorkspace.reset();
        closeWindow();
    }

    void whoIsRefusedSeesWhatWasDecidedAndGoesOn()
    {
        flowThere()->cut();
        press(Qt::Key_R);
        QVERIFY2(message().contains(u"Somebody else decided"_s), qPrintable(message()));
        QCOMPARE(session().review(), sessionThere().review());
        QCOMPARE(flow()->stops()->undecidedRuns(), flowThere()->stops()->undecidedRuns());
        const qsizetype open = flow()->stops()->undecidedRuns();
        press(Qt::Key_J);
        press(Qt::Key_R);
        QCOMPARE(flow()->stops()->undecidedRuns(), open - 1);
    }

    void whoComesBackToTheWindowSeesWhatWasDecided()
    {
        activate(m_other.get());
        flowThere()->cut();
        QVERIFY(session().review().decisions().isEmpty());
        activate(m_window.get());
        QTRY_COMPARE(session().review(), sessionThere().review());
        const qsizetype open = flow()->stops()->undecidedRuns();
        press(Qt::Key_J);
        press(Qt::Key_A);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QCOMPARE(flow()->stops()->undecidedRuns(), open - 1);
    }

    void undoIsOfOnesOwnStepWhateverOthersDecided()
    {
        press(Qt::Key_A);
        const DecisionId mine = session().review().decisions().constBegin().key();
        const qsizetype open = flow()->stops()->undecidedRuns();
        m_other->desk()->lookForChanges();
        flowThere()->stops()->next();
        flowThere()->cut();
        QCOMPARE(flowThere()->stops()->undecidedRuns(), open - 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(message().isEmpty(), qPrintable(message()));
        QVERIFY(!session().review().decision(mine));
        QCOMPARE(flow()->stops()->undecidedRuns(), open);
        press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(session().review().decision(mine));
        QCOMPARE(flow()->stops()->undecidedRuns(), open - 1);
    }

    void undoOfWhatSomebodyElseDecidedSinceIsRefused()
    {
        press(Qt::Key_A);
        m_other->desk()->lookForChanges();
        flowThere()->stops()->setCurrentRun(0);
        flowThere()->keep();
        press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!message().isEmpty());
        QCOMPARE(session().review(), sessionThere().review());
        QCOMPARE(session().review().decisions().constBegin()->verb, Verb::Keep);
    }

    void whatWasApprovedThereIsApprovedHere()
    {
        m_dialogs.agree = true;
        QVERIFY(m_other->desk()->goingOut()->approve());
        QVERIFY(!m_window->desk()->goingOut()->approve());
        QVERIFY2(message().contains(u"Somebody else"_s), qPrintable(message()));
        QCOMPARE(session().queueState(), QueueState::Approved);
        QVERIFY(m_window->desk()->goingOut()->approve());
        QCOMPARE(editionsOf(session())->size(), 1);
    }
};

QTEST_MAIN(TwoWindowsTest)
#include "twowindowstest.moc"
