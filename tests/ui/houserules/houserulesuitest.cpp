// SPDX-License-Identifier: Apache-2.0
#include "desk/intake.h"
#include "houserules/houseruleflow.h"
#include "houserules/houserulesdialog.h"
#include "houserules/proposalstrip.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString note = u"For all the latest ferry headlines follow our channel online or in the app."_s;
const QString motto = u"A rope is only as good as the hand that coils it."_s;

QString ropewalk()
{
    return uR"([ad_1]
The ropewalk at Tessin Bay will open its doors to visitors in May, the harbour board said on Monday.
%1
%2
The walk is four hundred metres long, and ropes for the whole northern fleet were laid in it until 1961.
Two of the old machines still run, and the last ropemaker has agreed to show how they are fed.
[ad_2]
)"_s.arg(note, motto);
}

} // namespace

/// "Always" as a scope of deciding, driven by keys.
class HouseRulesUiTest : public QObject, protected WindowFixture {
    Q_OBJECT

    static constexpr Qt::KeyboardModifiers always = Qt::ControlModifier | Qt::AltModifier;

    void openArticle(const QString &name)
    {
        m_window->desk()->intake()->openFiles({write(name, ropewalk().toUtf8())});
        waitForAnalysis();
    }
    [[nodiscard]] QList<KeptHouseRule> rules() const { return *m_window->desk()->houseRules()->rules(); }
    [[nodiscard]] QStringList suggested() const
    {
        QStringList texts;
        for (const Finding &finding : session().suggestions())
            texts.append(session().article().textOf(finding.span).toString());
        return texts;
    }
    void goTo(const QString &text)
    {
        const qsizetype at = session().article().text().indexOf(text);
        const qsizetype run = flow()->stops()->runAt(Span(at, at + text.size()));
        QVERIFY2(run >= 0, qPrintable(text));
        flow()->stops()->setCurrentRun(run);
    }
    void select(const QString &words)
    {
        const qsizetype at = session().article().text().indexOf(words);
        m_window->view()->setSelection({Pane::Raw, at, at + words.size()});
    }
    [[nodiscard]] QString statusNote() const { return m_window->findChild<QLabel *>(u"statusNote"_s)->text(); }
    [[nodiscard]] HouseRulesDialog *dialog() const { return m_window->findChild<HouseRulesDialog *>(); }
    [[nodiscard]] QTreeWidget *list() const { return dialog()->findChild<QTreeWidget *>(u"houseRulesList"_s); }
    [[nodiscard]] QLineEdit *field() const { return dialog()->findChild<QLineEdit *>(u"houseRuleText"_s); }
    [[nodiscard]] QString told() const { return dialog()->findChild<QLabel *>(u"houseRulesMessage"_s)->text(); }
    void choose(const QString &box, Qt::Key key) { QTest::keyClick(dialog()->findChild<QComboBox *>(box), key); }
    void addRules(const QList<HouseRule> &added)
    {
        HouseRuleStep step;
        for (const HouseRule &rule : added)
            step.added.append({0, rule, u"M. Lund"_s, 0});
        QVERIFY(m_window->desk()->houseRules()->change(step).ok());
    }
    void openDialog()
    {
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(dialog());
        QTRY_COMPARE(QApplication::activeWindow(), dialog());
    }

    /// Opens the dialog and waits until it knows what there is to propose.
    void openDialogAndLook()
    {
        openDialog();
        waitForProposals();
    }
    void waitForProposals() { QTRY_VERIFY(!dialog()->findChild<ProposalStrip *>()->isLooking()); }

    void closeDialog()
    {
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        m_window->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), m_window.get());
    }
    /// The motto is cut by hand in three articles.
    void cutTheMottoByHand()
    {
        for (const QString &name : {u"one.txt"_s, u"two.txt"_s, u"three.txt"_s}) {
            m_window->desk()->intake()->openFiles({write(name, (ropewalk() + name).toUtf8())});
            waitForAnalysis();
            select(motto);
            press(Qt::Key_X);
        }
    }
    [[nodiscard]] QString question() const
    {
        const auto *strip = dialog()->findChild<QWidget *>(u"ruleProposal"_s);
        return strip->isVisible() ? dialog()->findChild<QLabel *>(u"ruleProposalQuestion"_s)->text() : QString();
    }

private Q_SLOTS:
    void init()
    {
        start();
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(suggested().contains(note));
    }
    void cleanup() { closeWindow(); }

    void aLineIsKeptForEver()
    {
        goTo(note);
        press(Qt::Key_R, always);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule.text, note);
        QCOMPARE(rules().first().rule.action, HouseRule::Action::NeverCut);
        QCOMPARE(rules().first().editor, u"M. Lund"_s);
        QVERIFY2(statusNote().contains(u"never cut"_s), qPrintable(statusNote()));
        QTRY_VERIFY2(!suggested().contains(note), "the article in review obeys at once");
        QCOMPARE(session().review().decisions().size(), 1);

        openArticle(u"another.txt"_s);
        QVERIFY(!suggested().contains(note));
    }

    void theNextOpenObeysWhateverWasFoundBefore()
    {
        goTo(note);
        press(Qt::Key_R, always);
        QTRY_VERIFY(!suggested().contains(note));
        closeWindow();
        openWindow();
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(!suggested().contains(note));
        QVERIFY(m_window->desk()->houseRules()->change({rules(), {}}).ok());
        QTRY_VERIFY(suggested().contains(note));
        closeWindow();
        openWindow();
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(suggested().contains(note));
    }

    void aSelectedLineIsCutForEver()
    {
        QVERIFY(!suggested().contains(motto));
        select(u"only as good"_s);
        press(Qt::Key_A, always);
        QCOMPARE(rules().first().rule.text, motto);
        QVERIFY(!session().cleanText().text().contains(motto));
        QTRY_VERIFY(suggested().contains(motto));
        const Finding found = *std::find_if(session().suggestions().begin(), session().suggestions().end(),
                                            [](const Finding &f) { return f.category == Category::HouseRule; });
        QCOMPARE(session().review().stateOf(found), CutState::Cut);

        openArticle(u"another.txt"_s);
        QVERIFY(suggested().contains(motto));
        QVERIFY2(session().cleanText().text().contains(motto), "nothing is cut unseen");
    }

    void whatARuleTookOverCanStillBeUndecided()
    {
        select(motto);
        press(Qt::Key_A, always);
        m_window->view()->clearSelection();
        QTRY_VERIFY(suggested().contains(motto));
        goTo(motto);
        press(Qt::Key_U);
        QVERIFY(session().cleanText().text().contains(motto));
    }

    void noDecisionIsLostWhenARuleComes()
    {
        while (flow()->stops()->undecidedRuns() > 0)
            press(Qt::Key_A);
        const auto decisions = session().review().decisions();
        const QString goesOut = session().cleanText().text();
        select(motto);
        press(Qt::Key_R, always);
        QCOMPARE(rules().size(), 1);
        waitForAnalysis();
        QCOMPARE(session().review().decisions(), decisions);
        QCOMPARE(session().cleanText().text(), goesOut);
    }

    void undoTakesRuleAndDecisionBack()
    {
        goTo(note);
        press(Qt::Key_R, always);
        QTRY_VERIFY(!suggested().contains(note));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 0);
        QVERIFY(session().review() == Review());
        QTRY_VERIFY(suggested().contains(note));
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rules().size(), 1);
        QTRY_VERIFY(!suggested().contains(note));
    }

    void theLastWordOnALineHolds()
    {
        select(motto);
        press(Qt::Key_R, always);
        press(Qt::Key_A, always);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule.action, HouseRule::Action::Cut);
        press(Qt::Key_A, always);
        QCOMPARE(rules().size(), 1);
        QVERIFY2(statusNote().contains(u"already"_s), qPrintable(statusNote()));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule.action, HouseRule::Action::NeverCut);
    }

    void aRuleOfASiteHoldsForThatSiteOnly()
    {
        const auto openRecord = [this](const QString &site) {
            const QJsonObject record{{u"url"_s, u"https://%1/ropewalk"_s.arg(site)}, {u"text"_s, ropewalk()}};
            m_window->desk()->intake()->openFiles({write(site + u".json"_s, QJsonDocument(record).toJson())});
            waitForAnalysis();
        };
        openRecord(u"tessin.example"_s);
        goTo(note);
        press(Qt::Key_R, always);
        QCOMPARE(rules().first().rule.site, u"tessin.example"_s);
        openDialog();
        QCOMPARE(list()->topLevelItem(0)->text(3), u"articles of tessin.example"_s);
        dialog()->close();
        openRecord(u"ostrey.example"_s);
        QVERIFY(suggested().contains(note));
        openRecord(u"tessin.example"_s);
        QVERIFY(!suggested().contains(note));
    }

    void severalLinesAreShownFirst()
    {
        const qsizetype first = session().article().text().indexOf(note);
        const qsizetype last = session().article().text().indexOf(motto);
        m_window->view()->setSelection({Pane::Raw, first, last + 5});
        press(Qt::Key_A, always);
        QCOMPARE(rules().size(), 0);
        QCOMPARE(m_dialogs.asked.size(), 1);
        QCOMPARE(m_dialogs.asked.first().list, (QStringList{note, motto}));
        m_dialogs.agree = true;
        press(Qt::Key_A, always);
        QCOMPARE(rules().size(), 2);
    }

    void aRepeatIsNoRule()
    {
        openScraped();
        const QList<Finding> findings = session().suggestions();
        const auto repeat =
            std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.kind == Kind::Duplicate; });
        QVERIFY(repeat != findings.end());
        flow()->stops()->setCurrentRun(flow()->stops()->runAt(repeat->span));
        press(Qt::Key_A, always);
        QCOMPARE(rules().size(), 0);
        QVERIFY2(statusNote().contains(u"twice"_s), qPrintable(statusNote()));
    }

    void theDialogListsRulesAndForgetsThem()
    {
        select(motto);
        press(Qt::Key_R, always);
        openDialog();
        QCOMPARE(list()->topLevelItemCount(), 1);
        const QTreeWidgetItem *row = list()->topLevelItem(0);
        QCOMPARE(row->text(0), u"Never cut"_s);
        QCOMPARE(row->text(1), motto);
        QCOMPARE(row->text(3), u"every article"_s);
        QCOMPARE(row->text(4), u"M. Lund"_s);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rules().size(), 0);
        QCOMPARE(list()->topLevelItemCount(), 0);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().editor, u"M. Lund"_s);
        QVERIFY(!dialog()->findChild<QPushButton *>(u"houseRulesUndo"_s)->isEnabled());
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(rules().size(), 0);
    }

    void aRuleIsTypedAndHoldsAtOnce()
    {
        QVERIFY(!suggested().contains(motto));
        openDialog();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"A rope is only"_s);
        choose(u"houseRuleForm"_s, Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule, (HouseRule{u"A rope is only"_s, HouseRule::Form::Start}));
        QCOMPARE(rules().first().editor, u"M. Lund"_s);
        QVERIFY2(told().contains(u"Added"_s), qPrintable(told()));
        QVERIFY(list()->hasFocus());
        QVERIFY(list()->topLevelItem(0)->isSelected());
        QTRY_VERIFY(suggested().contains(motto));
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 0);
        QTRY_VERIFY(!suggested().contains(motto));
    }

    void aRuleIsChangedInItsPlace()
    {
        addRules({{u"First line"_s}, {u"Second line"_s}});
        openDialog();
        list()->setCurrentItem(list()->topLevelItem(0));
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->text(), u"First line"_s);
        QTest::keyClicks(field(), u"Another line"_s);
        choose(u"houseRuleAction"_s, Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 2);
        QCOMPARE(rules().first().rule,
                 (HouseRule{u"Another line"_s, HouseRule::Form::Line, HouseRule::Action::NeverCut}));
        QCOMPARE(rules().last().rule.text, u"Second line"_s);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().first().rule, (HouseRule{u"First line"_s}));
    }

    void aFaultyPatternIsRefusedWithItsPlace()
    {
        openDialog();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        choose(u"houseRuleForm"_s, Qt::Key_End);
        QTest::keyClicks(field(), u"ferry [z-a] news"_s);
        const auto *fault = dialog()->findChild<QLabel *>(u"houseRuleFault"_s);
        QVERIFY2(fault->text().contains(u"character 8"_s), qPrintable(fault->text()));
        QCOMPARE(field()->accessibleDescription(), fault->text());
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 0);
        QVERIFY(field()->hasFocus());
        QCOMPARE(field()->selectedText(), u"z-a"_s);
        QTest::keyClicks(field(), u"a-z"_s);
        QVERIFY2(fault->text().isEmpty(), qPrintable(fault->text()));
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().first().rule, (HouseRule{u"ferry [a-z] news"_s, HouseRule::Form::Pattern}));
    }

    void aRuleIsForASourceOrForAll()
    {
        const QJsonObject record{{u"url"_s, u"https://tessin.example/ropewalk"_s}, {u"text"_s, ropewalk()}};
        m_window->desk()->intake()->openFiles({write(u"site.json"_s, QJsonDocument(record).toJson())});
        waitForAnalysis();
        openDialog();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(field(), u"Stay with us."_s);
        choose(u"houseRuleSite"_s, Qt::Key_Down);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().first().rule.site, u"tessin.example"_s);
        choose(u"houseRuleSite"_s, Qt::Key_Home);
        choose(u"houseRuleSite"_s, Qt::Key_Return);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(rules().first().rule.site, QString());
    }

    void severalAreChangedAndForgottenInOneStep()
    {
        addRules({{u"First line"_s}, {u"Second line"_s, HouseRule::Form::Start}, {u"Third line"_s}});
        openDialog();
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier);
        QVERIFY(!field()->isEnabled());
        choose(u"houseRuleAction"_s, Qt::Key_End);
        auto *change = dialog()->findChild<QPushButton *>(u"houseRuleAccept"_s);
        QTest::keyClick(change, Qt::Key_Space);
        QCOMPARE(rules().size(), 3);
        for (const KeptHouseRule &kept : rules())
            QCOMPARE(kept.rule.action, HouseRule::Action::NeverCut);
        QCOMPARE(rules().at(1).rule.form, HouseRule::Form::Start);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().at(2).rule, (HouseRule{u"Third line"_s}));
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rules().size(), 0);
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 3);
        QCOMPARE(rules().at(1).rule.text, u"Second line"_s);
    }

    void aRuleThatIsThereIsNotAddedAgain()
    {
        addRules({{u"Stay with us."_s}});
        openDialog();
        QTest::keyClick(list(), Qt::Key_N, Qt::ControlModifier);
        QTest::keyClicks(field(), u"stay with us."_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 1);
        QVERIFY2(told().contains(u"already"_s), qPrintable(told()));
    }

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

    void rulesGoToAFileAndComeBackInOneStep()
    {
        openArticle(u"ropewalk.txt"_s);
        addRules({{motto, HouseRule::Form::Line, HouseRule::Action::Cut, {}},
                  {u"Tide:"_s, HouseRule::Form::Start, HouseRule::Action::NeverCut, u"tessin.example"_s}});
        openDialog();
        m_dialogs.pickedFolder = m_folder->path();
        QTest::keyClick(list(), Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(told().contains(u"house-rules.txt"_s), qPrintable(told()));
        QVERIFY(read(u"house-rules.txt"_s).contains("never start tessin.example: Tide:\n"));
        list()->selectAll();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(rules().size(), 0);
        m_dialogs.files = {path(u"house-rules.txt"_s)};
        m_dialogs.agree = true;
        QTest::keyClick(list(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_dialogs.asked.last().list.size(), 2); // all of them were shown
        QCOMPARE(rules().size(), 2);
        QTest::keyClick(list(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY2(told().contains(u"already"_s), qPrintable(told()));
        QTest::keyClick(list(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rules().size(), 0);
    }

    void aFileThatHoldsNoRulesIsNamedWithItsLine()
    {
        openArticle(u"ropewalk.txt"_s);
        openDialog();
        m_dialogs.files = {write(u"house-rules.txt"_s, "cut line *: A rule\nCut the rest.\n")};
        m_dialogs.agree = true;
        QTest::keyClick(list(), Qt::Key_O, Qt::ControlModifier);
        QVERIFY2(told().contains(u"line 2"_s), qPrintable(told()));
        QVERIFY(rules().isEmpty());
    }

    void theDialogTellsWhatEditorsMadeOfARule()
    {
        addRules({{motto, HouseRule::Form::Line, HouseRule::Action::Cut, {}},
                  {note, HouseRule::Form::Line, HouseRule::Action::NeverCut, {}}});
        openArticle(u"ropewalk.txt"_s);
        goTo(motto);
        press(Qt::Key_A);
        openArticle(u"second.txt"_s);
        goTo(motto);
        press(Qt::Key_R);
        openDialog();
        QTRY_COMPARE(list()->topLevelItem(0)->text(6), u"1"_s);
        QCOMPARE(list()->topLevelItem(0)->text(7), u"1"_s);
        QVERIFY(list()->topLevelItem(1)->text(6).isEmpty()); // it suggests nothing
    }

    void aRuleIsTriedOnTheQueueWhileItIsTyped()
    {
        openArticle(u"ropewalk.txt"_s);
        openArticle(u"second.txt"_s);
        openDialog();
        const auto *trial = dialog()->findChild<QLabel *>(u"houseRuleTrial"_s);
        QTest::keyClicks(field(), u"A rope is only"_s);
        QTRY_VERIFY(trial->isVisible());
        QVERIFY2(trial->text().contains(u"No article"_s), qPrintable(trial->text()));
        choose(u"houseRuleForm"_s, Qt::Key_Down); // lines that begin so
        QTRY_VERIFY(trial->isVisible() && trial->text().contains(u"line: 2."_s));
        QVERIFY2(trial->text().contains(u"A rope is only as good"_s), qPrintable(trial->text()));
        QVERIFY(rules().isEmpty());
    }

    void anEmptyDialogSaysWhatToDo()
    {
        openDialog();
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(dialog()->findChild<QLabel *>(u"houseRulesMessage"_s)->text().contains(u"Always keep"_s));
        QVERIFY(!dialog()->findChild<QPushButton *>(u"houseRulesForget"_s)->isEnabled());
    }
};

QTEST_MAIN(HouseRulesUiTest)
#include "houserulesuitest.moc"
