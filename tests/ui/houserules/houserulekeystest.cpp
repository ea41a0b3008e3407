// SPDX-License-Identifier: Apache-2.0
#include "ui/houserules/houserulesfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bluepencil;
using namespace Qt::StringLiterals;

/// “Always” as a scope of deciding, driven by keys.
class HouseRuleKeysTest : public QObject, protected HouseRulesFixture {
    Q_OBJECT

private Q_SLOTS:
    void init() { startAtRopewalk(); }
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
};

QTEST_MAIN(HouseRuleKeysTest)
#include "houserulekeystest.moc"
