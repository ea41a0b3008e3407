// SPDX-License-Identifier: Apache-2.0
#include "store/cache/glances.h"
#include "ui/houserules/houserulesfixture.h"

#include <QPushButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// Rules that the window proposes, answered by keys.
class ProposalStripTest : public QObject, protected HouseRulesFixture {
    Q_OBJECT

    [[nodiscard]] Finding suggestionOf(const QString &text) const
    {
        const qsizetype at = session().article().text().indexOf(text);
        for (const Finding &finding : session().suggestions()) {
            if (finding.span.start() == at)
                return finding;
        }
        return {};
    }
    [[nodiscard]] QLabel *withheld() const { return m_window->findChild<QLabel *>(u"findingsSwitchedOff"_s); }

private Q_SLOTS:
    void init() { startAtRopewalk(); }
    void cleanup() { closeWindow(); }

    void aProposedRuleIsAnsweredWithAKey()
    {
        openDialogAndLook();
        QCOMPARE(question(), QString());
        closeDialog();
        cutTheMottoByHand();
        openDialogAndLook();
        QVERIFY2(question().contains(u"Always cut “%1” in every article?"_s.arg(motto)), qPrintable(question()));
        QVERIFY2(question().contains(u"3"_s), qPrintable(question()));
        QTest::keyClick(list(), Qt::Key_Y);
        waitForProposals();
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule, (HouseRule{motto}));
        QCOMPARE(question(), QString());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 0);
        QTRY_VERIFY(!question().isEmpty());
    }

    void aNoIsRememberedAndLaterIsNot()
    {
        cutTheMottoByHand();
        openDialogAndLook();
        QTest::keyClick(list(), Qt::Key_L);
        QCOMPARE(question(), QString());
        closeDialog();
        openDialogAndLook();
        QTRY_VERIFY(!question().isEmpty());
        QTest::keyClick(list(), Qt::Key_N);
        waitForProposals();
        QCOMPARE(question(), QString());
        QCOMPARE(rules().size(), 0);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!question().isEmpty());
        QTest::keyClick(list(), Qt::Key_N);
        closeWindow();
        openWindow();
        openDialogAndLook();
        QCOMPARE(question(), QString());
    }

    void aRuleOfTheProgramThatIsOverruledIsSwitchedOffAndOnAgain()
    {
        const QString rule = QString::fromLatin1(suggestionOf(note).rule);
        for (int i = 0; i < 5; ++i) {
            openArticle(u"kept-%1.txt"_s.arg(i));
            goTo(note);
            press(Qt::Key_R);
        }
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(!withheld()->isVisible());
        openDialogAndLook();
        const QString folder = sourceNameOf({}, session().reading().path); // these name no site
        QVERIFY2(question().startsWith(u"Switch “%1” off in articles of %2?"_s.arg(rule, folder)),
                 qPrintable(question()));
        QVERIFY2(question().contains(u"suggested: 5; where they followed it: 0."_s), qPrintable(question()));
        QTest::keyClick(list(), Qt::Key_Y);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule, (HouseRule{rule, HouseRule::Form::Line, HouseRule::Action::SwitchOff, folder}));
        QCOMPARE(list()->topLevelItem(0)->text(0), u"Switched off"_s);
        QVERIFY(!field()->isEnabled());
        QTRY_VERIFY(!suggested().contains(note));
        QTRY_VERIFY2(withheld()->text().contains(u"is not shown"_s), qPrintable(withheld()->text()));
        waitForProposals();
        QVERIFY2(!question().startsWith(u"Switch"_s), qPrintable(question()));
        QTest::keyClick(list(), Qt::Key_Delete); // on again
        QCOMPARE(rules().size(), 0);
        QTRY_VERIFY(suggested().contains(note));
        closeDialog();
        QVERIFY(!withheld()->isVisible());
    }

    void aRuleFromElsewhereLeavesWhatIsTyped()
    {
        addRules({{u"Stay with us."_s, HouseRule::Form::Line, HouseRule::Action::Cut, {}}});
        cutTheMottoByHand();
        openDialogAndLook();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(field(), u"half a ru"_s);
        QTest::mouseClick(dialog()->findChild<QPushButton *>(u"ruleProposalYes"_s), Qt::LeftButton);
        QCOMPARE(rules().size(), 2);
        QCOMPARE(field()->text(), u"half a ru"_s);
        QTest::keyClicks(field(), u"le"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 3);
        QCOMPARE(rules().last().rule.text, u"half a rule"_s);
    }

    void lettersInTheFormAnswerNothing()
    {
        cutTheMottoByHand();
        openDialogAndLook();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(field(), u"Nylon"_s);
        choose(u"houseRuleForm"_s, Qt::Key_L);
        QTRY_VERIFY(!question().isEmpty());
        QCOMPARE(field()->text(), u"Nylon"_s);
    }
};

QTEST_MAIN(ProposalStripTest)
#include "proposalstriptest.moc"
