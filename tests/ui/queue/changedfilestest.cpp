// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "queue/queuepanel.h"
#include "store/session/approvals.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QSignalSpy>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Files that somebody changes while the window is open.
class ChangedFilesTest : public QObject, protected WindowFixture {
    Q_OBJECT

    void openAndDecide(const QString &name)
    {
        m_window->desk()->intake()->openFiles({write(name, scraped.toUtf8())});
        waitForAnalysis();
        press(Qt::Key_A);
        QVERIFY(!session().review().decisions().isEmpty());
    }
    void changeFile(const QString &name) { write(name, scraped.toUtf8() + "\nThe ferry sails again on Sunday."); }
    /// As after a walk through another program.
    void comeBack()
    {
        QWidget elsewhere;
        elsewhere.show();
        elsewhere.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&elsewhere));
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    [[nodiscard]] QueueState stateOf(const QString &name) const
    {
        const QList<QueueEntry> entries = m_window->desk()->queue()->entries();
        const auto found = std::find_if(entries.begin(), entries.end(),
                                        [&name](const QueueEntry &entry) { return entry.path.endsWith(name); });
        return found == entries.end() ? QueueState::New : found->state;
    }
    [[nodiscard]] QString counts() const { return m_window->findChild<QLabel *>(u"queueCounts"_s)->text(); }
    [[nodiscard]] QString current() const { return QFileInfo(m_window->desk()->queue()->current().path).fileName(); }

private Q_SLOTS:
    void init()
    {
        start();
        openAndDecide(u"pier.txt"_s);
        openAndDecide(u"mole.txt"_s);
    }
    void cleanup() { closeWindow(); }

    void comingBackShowsWhatHasChanged()
    {
        changeFile(u"pier.txt"_s);
        comeBack();
        QTRY_COMPARE(stateOf(u"pier.txt"_s), QueueState::Changed);
        QVERIFY2(counts().contains(u"changed on disk\u00a01"_s), qPrintable(counts()));
        QVERIFY2(message().contains(u"pier.txt"_s), qPrintable(message()));
        QVERIFY(!message().contains(u"mole.txt"_s));
        QCOMPARE(stateOf(u"mole.txt"_s), QueueState::InReview);
        QCOMPARE(current(), u"mole.txt"_s);
    }

    void whatWasToldIsNotToldAgain()
    {
        changeFile(u"pier.txt"_s);
        comeBack();
        QTRY_VERIFY(message().contains(u"pier.txt"_s));
        m_window->findChild<MessageBar *>()->clear();
        changeFile(u"mole.txt"_s);
        comeBack();
        QTRY_VERIFY(message().contains(u"mole.txt"_s));
        QVERIFY(!message().contains(u"pier.txt"_s));
    }

    void theKeyOpensTheNextThatHasChanged()
    {
        changeFile(u"pier.txt"_s);
        comeBack();
        QTRY_COMPARE(stateOf(u"pier.txt"_s), QueueState::Changed);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(current(), u"pier.txt"_s);
        waitForAnalysis();
        QVERIFY(session().article().text().contains(u"sails again"_s));
        m_dialogs.agree = true;
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY(!session().review().decisions().isEmpty());
        QCOMPARE(stateOf(u"pier.txt"_s), QueueState::InReview);
    }

    void whatIsNotTakenOverHidesNoOtherFile()
    {
        changeFile(u"mole.txt"_s);
        changeFile(u"pier.txt"_s);
        comeBack();
        QTRY_COMPARE(stateOf(u"pier.txt"_s), QueueState::Changed);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(current(), u"mole.txt"_s);
        waitForAnalysis();
        m_dialogs.agree = false;
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(current(), u"pier.txt"_s);
    }

    void theKeyReadsTheArticleInReviewAgain()
    {
        changeFile(u"mole.txt"_s);
        press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(current(), u"mole.txt"_s);
        QVERIFY(session().article().text().contains(u"sails again"_s));
        QCOMPARE(stateOf(u"mole.txt"_s), QueueState::Changed);
    }

    void approvingSaysThatTheFileHasChanged()
    {
        changeFile(u"mole.txt"_s);
        m_dialogs.agree = false;
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QVERIFY2(m_dialogs.asked.first().text.contains(u"mole.txt"_s), qPrintable(m_dialogs.asked.first().text));
        QVERIFY(editionsOf(session())->isEmpty());
    }

    void goingOnComesToWhatHasChanged()
    {
        m_dialogs.agree = true;
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(current(), u"pier.txt"_s);
        waitForAnalysis();
        QCOMPARE(stateOf(u"mole.txt"_s), QueueState::Approved);
        changeFile(u"mole.txt"_s);
        comeBack();
        QTRY_COMPARE(stateOf(u"mole.txt"_s), QueueState::Changed);
        press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(current(), u"mole.txt"_s);
        QVERIFY(session().article().text().contains(u"sails again"_s));
    }
};

QTEST_MAIN(ChangedFilesTest)
#include "changedfilestest.moc"
