// SPDX-License-Identifier: Apache-2.0
#include "commands/pause.h"
#include "desk/intake.h"
#include "support/windowfixture.h"
#include "words/runcard.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// What happens between a decision and the next stop.
class PauseTest : public QObject, protected WindowFixture {
    Q_OBJECT

    [[nodiscard]] RunState state(qsizetype run) const
    {
        return stateOf(flow()->stops()->findingsOf(run), session().review());
    }
    void choosePause(const QString &words)
    {
        m_dialogs.words = words;
        m_window->findChild<QAction *>(u"settings.pause"_s)->trigger();
    }

private Q_SLOTS:
    void init()
    {
        start();
        openScraped();
        choosePause(u"400 ms"_s); // long enough for keys that a test types
    }
    void cleanup() { closeWindow(); }

    void theResultIsSeenBeforeTheNextStop()
    {
        press(Qt::Key_A);
        QCOMPARE(state(0), RunState::Cut);
        QCOMPARE(flow()->stops()->currentRun(), 0);
        QTRY_COMPARE(flow()->stops()->currentRun(), 1);
    }

    void aKeyDuringThePauseDecidesWhatIsStillCurrent()
    {
        press(Qt::Key_A);
        press(Qt::Key_R);
        QCOMPARE(state(0), RunState::Kept);
        QCOMPARE(state(1), RunState::Undecided);
        QTRY_COMPARE(flow()->stops()->currentRun(), 1);
        QCOMPARE(state(1), RunState::Undecided);
    }

    void goingOnByKeyDoesNotWaitAndDoesNotGoTwice()
    {
        QSignalSpy moved(flow()->stops(), &Stops::currentChanged);
        press(Qt::Key_A);
        press(Qt::Key_J);
        QCOMPARE(flow()->stops()->currentRun(), 1);
        press(Qt::Key_A);
        QCOMPARE(state(1), RunState::Cut);
        QTRY_COMPARE(flow()->stops()->currentRun(), 2);
        QCOMPARE(moved.size(), 2);
    }

    void resultsThatComeDuringThePauseDoNotEndIt()
    {
        press(Qt::Key_A);
        const Analysis again = session().analysis();
        m_window->desk()->session()->setAnalysis(again);
        QCOMPARE(flow()->stops()->currentRun(), 0);
        QTRY_COMPARE(flow()->stops()->currentRun(), 1);
    }

    void undoDuringThePauseStaysWhereItIs()
    {
        press(Qt::Key_A);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(state(0), RunState::Undecided);
        QSignalSpy moved(flow()->stops(), &Stops::currentChanged);
        QVERIFY(!moved.wait(longestPause + 100));
        QCOMPARE(flow()->stops()->currentRun(), 0);
    }

    void anotherArticleIsNotGoneThroughByThePauseOfTheLast()
    {
        press(Qt::Key_A);
        m_window->desk()->intake()->openFiles({write(u"second.txt"_s, scraped.toUtf8())});
        waitForAnalysis();
        QSignalSpy moved(flow()->stops(), &Stops::currentChanged);
        QVERIFY(!moved.wait(longestPause + 100));
        QCOMPARE(flow()->stops()->currentRun(), 0);
    }

    void withoutAPauseTheNextStopIsThereAtOnce()
    {
        choosePause(u"0 ms"_s);
        press(Qt::Key_A);
        QCOMPARE(flow()->stops()->currentRun(), 1);
    }

    void theSettingIsOfferedAndKept()
    {
        QVERIFY(m_dialogs.offered.contains(u"0 ms"_s) && m_dialogs.offered.contains(u"400 ms"_s));
        closeWindow();
        openWindow();
        openScraped();
        QCOMPARE(flow()->stops()->pause(), 400);
        choosePause(u"1000 ms"_s);
        QCOMPARE(flow()->stops()->pause(), 400);
        QVERIFY(m_window->findChild<QLabel *>(u"statusNote"_s)->text().contains(u"400"_s));
    }

    void onlyATimeThatSomebodyCouldWantIsTaken_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("milliseconds");
        QTest::newRow("as offered") << wordsForPause(usualPause) << usualPause;
        QTest::newRow("bare number") << u"250"_s << 250;
        QTest::newRow("none") << u"0"_s << 0;
        QTest::newRow("too long") << u"401 ms"_s << -1;
        QTest::newRow("negative") << u"-5 ms"_s << -1;
        QTest::newRow("no number") << u"soon"_s << -1;
        QTest::newRow("empty") << QString() << -1;
    }

    void onlyATimeThatSomebodyCouldWantIsTaken()
    {
        QFETCH(QString, words);
        QTEST(pauseFrom(words).value_or(-1), "milliseconds");
    }
};

QTEST_MAIN(PauseTest)
#include "pausetest.moc"
