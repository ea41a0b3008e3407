// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewflow.h"
#include "commands/steps.h"

#include "findings/findingspanel.h"
#include "support/windowfixture.h"

#include <QLabel>
#include <QSignalSpy>

using namespace bluepencil;

/// A part of what is suggested together: opening a run one by one, and moving the edges of a cut.
class OneByOneTest : public QObject, private WindowFixture {
    Q_OBJECT

private:
    /// Goes to the run at the end, which holds several suggestions.
    void goToLastRun()
    {
        flow()->stops()->setCurrentRun(session().runs().size() - 1);
        QVERIFY(flow()->stops()->currentFindings().size() >= 2);
    }
    [[nodiscard]] CutState stateOf(qsizetype one) const
    {
        return session().review().stateOf(flow()->stops()->findingsOf(flow()->stops()->currentRun()).at(one));
    }
    [[nodiscard]] QString clean() const { return session().cleanText().text(); }

private Q_SLOTS:
    void init() { start(); }
    void cleanup() { closeWindow(); }

    void keysDecideOneOfTheRun()
    {
        openScraped();
        goToLastRun();
        const qsizetype run = flow()->stops()->currentRun();
        press(Qt::Key_Right);
        QCOMPARE(flow()->stops()->currentOne(), 0);
        QCOMPARE(m_window->view()->current().size(), 1);
        press(Qt::Key_R);
        QCOMPARE(flow()->stops()->currentRun(), run);
        QCOMPARE(flow()->stops()->currentOne(), 1);
        QCOMPARE(stateOf(0), CutState::Kept);
        QCOMPARE(stateOf(1), CutState::Undecided);
        press(Qt::Key_A);
        QCOMPARE(session().review().stateOf(flow()->stops()->findingsOf(run).at(1)), CutState::Cut);
    }

    void theListMarksTheOne()
    {
        openScraped();
        goToLastRun();
        press(Qt::Key_Right);
        const auto *open = m_window->findChild<QLabel *>(u"openLine"_s);
        QVERIFY(open);
        const QString words = session().article().textOf(flow()->stops()->currentFindings().first().span).toString();
        QVERIFY(open->text().contains(words.left(8)));
    }

    void leftAndEscapeTakeTheWholeRunAgain_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("left") << Qt::Key_Left;
        QTest::newRow("escape") << Qt::Key_Escape;
    }
    void leftAndEscapeTakeTheWholeRunAgain()
    {
        QFETCH(const Qt::Key, key);
        openScraped();
        goToLastRun();
        const QList<Finding> all = flow()->stops()->currentFindings();
        press(Qt::Key_Right);
        press(key);
        QCOMPARE(flow()->stops()->currentFindings(), all);
        press(Qt::Key_A);
        QCOMPARE(session().review().stateOf(all.first()), CutState::Cut);
        QCOMPARE(session().review().stateOf(all.last()), CutState::Cut);
    }

    void oneSuggestionIsNotOpened()
    {
        openScraped();
        flow()->stops()->setCurrentRun(0);
        while (flow()->stops()->currentFindings().size() > 1)
            QVERIFY(flow()->stops()->nextAny());
        press(Qt::Key_Right);
        QCOMPARE(flow()->stops()->currentOne(), -1);
    }

    void undoShowsTheOneThatWasDecided()
    {
        openScraped();
        goToLastRun();
        press(Qt::Key_Right);
        press(Qt::Key_A);
        QCOMPARE(flow()->stops()->currentOne(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(flow()->stops()->currentOne(), 0);
        QCOMPARE(stateOf(0), CutState::Undecided);
    }

    void edgesMoveByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("gone");
        QTest::addColumn<QString>("stays");
        const QString above = u"Norrvik’s harbour council"_s;
        const QString below = u"The vote came after"_s;
        QTest::newRow("the end, a line later") << Qt::Key_Down << below << above;
        QTest::newRow("the end, a word later") << Qt::Key_Right << below << u"vote came after the third"_s;
        QTest::newRow("the end, a word earlier") << Qt::Key_Left << u"in the app"_s << u"app.\nThe vote"_s;
        QTest::newRow("the start, a word later") << Qt::Key_End << u"all the latest"_s << u"For\nThe vote"_s;
        QTest::newRow("the start, a line earlier") << Qt::Key_PageUp << above << below;
        QTest::newRow("the start, a word earlier") << Qt::Key_Home << u"the mayor put it"_s << u"as the mayor put"_s;
    }
    void edgesMoveByKeys()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, gone);
        QFETCH(const QString, stays);
        openScraped();
        const QString raw = clean();
        const qsizetype at = raw.indexOf(u"For all the latest"_s);
        flow()->stops()->setCurrentRun(flow()->stops()->runAt(Span(at, at + 1)));
        press(key, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY2(!clean().contains(gone), qPrintable(clean()));
        QVERIFY2(clean().contains(stays), qPrintable(clean()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(clean(), raw);
    }

    void anEdgeThatCannotMoveSaysSo()
    {
        openScraped();
        goToLastRun();
        QSignalSpy decided(flow()->steps(), &Steps::taken);
        press(Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(decided.count(), 0);
        QCOMPARE(m_window->findChild<QLabel *>(u"statusNote"_s)->text(), u"The cut cannot go further there."_s);
    }
};

QTEST_MAIN(OneByOneTest)
#include "onebyonetest.moc"
