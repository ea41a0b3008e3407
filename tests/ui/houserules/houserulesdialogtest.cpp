// SPDX-License-Identifier: Apache-2.0
#include "ui/houserules/houserulesfixture.h"

#include "detect/lexicon/listfile.h"
#include "store/houserules/wordlists.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// The list of the house rules: typed, tried, changed, kept in a file and forgotten, by keys.
class HouseRulesDialogTest : public QObject, protected HouseRulesFixture {
    Q_OBJECT

    /// The window starts anew, as one does on a machine of that newsroom.
    void useRulesOfNewsroom(const QByteArray &rules)
    {
        closeWindow();
        QVERIFY(QDir(m_folder->path()).mkpath(u"data/word-lists"_s));
        write(u"data/word-lists/house-rules.txt"_s, sealedText(rules, u"7"_s, u"Tessin desk"_s));
        useWordLists(path(u"data"_s));
        openWindow();
    }

private Q_SLOTS:
    void init() { startAtRopewalk(); }
    void cleanup()
    {
        closeWindow();
        m_folder.reset();
        useWordLists({});
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

    void whatTheNewsroomGivesIsReadHereAndNotChanged()
    {
        useRulesOfNewsroom("cut line *: A rope is only as good as the hand that coils it.\n"
                           "never start tessin.example: Tide:\n");
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(suggested().contains(motto));
        addRules({{u"First line"_s}});
        openDialog();
        QCOMPARE(list()->topLevelItemCount(), 3);
        const QTreeWidgetItem *row = list()->topLevelItem(1);
        QCOMPARE(row->text(0), u"Always cut"_s);
        QCOMPARE(row->text(1), motto);
        QCOMPARE(row->text(4), u"Tessin desk"_s);
        QCOMPARE(row->text(5), u"version 7"_s);
        QTest::keyClick(list(), Qt::Key_End);
        QVERIFY2(told().contains(path(u"data/word-lists/house-rules.txt"_s)), qPrintable(told()));
        QCOMPARE(field()->text(), u"Tide:"_s);
        QCOMPARE(dialog()->findChild<QComboBox *>(u"houseRuleSite"_s)->currentData().toString(), u"tessin.example"_s);
        QVERIFY(!field()->isEnabled());
        QVERIFY(!dialog()->findChild<QPushButton *>(u"houseRulesForget"_s)->isEnabled());
        QTest::keyClick(list(), Qt::Key_Delete);
        QTest::keyClick(list(), Qt::Key_Return);
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_A, Qt::ControlModifier); // one's own among them
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(list()->topLevelItemCount(), 3);
        QCOMPARE(rules().size(), 1);
    }

    void aRuleOfOnesOwnHoldsBeforeTheNewsrooms()
    {
        useRulesOfNewsroom("cut line *: A rope is only as good as the hand that coils it.\n");
        openArticle(u"ropewalk.txt"_s);
        QVERIFY(suggested().contains(motto));
        openDialog();
        QVERIFY(list()->selectedItems().isEmpty()); // a rule can be typed at once
        QTest::keyClicks(field(), motto);
        choose(u"houseRuleAction"_s, Qt::Key_End);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(rules().size(), 1);
        QCOMPARE(list()->topLevelItemCount(), 2);
        QTRY_VERIFY(!suggested().contains(motto));
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_VERIFY(suggested().contains(motto));
    }

    void anEmptyDialogSaysWhatToDo()
    {
        openDialog();
        QCOMPARE(list()->topLevelItemCount(), 0);
        QVERIFY(dialog()->findChild<QLabel *>(u"houseRulesMessage"_s)->text().contains(u"Always keep"_s));
        QVERIFY(!dialog()->findChild<QPushButton *>(u"houseRulesForget"_s)->isEnabled());
    }
};

QTEST_MAIN(HouseRulesDialogTest)
#include "houserulesdialogtest.moc"
