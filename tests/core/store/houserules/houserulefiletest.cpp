// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houserulefile.h"

#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class HouseRuleFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rulesComeBackFromTheirText()
    {
        const QList<HouseRule> rules = {
            {u"Tides and weather: every hour"_s, HouseRule::Form::Line, HouseRule::Action::Cut, u"tessel.example"_s},
            {u"Correction:"_s, HouseRule::Form::Start, HouseRule::Action::NeverCut, {}},
            {u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff, u"tessel.example"_s},
            {u"promo.line"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff, u"The \"Tide\": a paper"_s},
            {u"^Fish  of the \\w+$"_s, HouseRule::Form::Pattern, HouseRule::Action::Cut, {}},
        };
        const QByteArray text = houseRulesToText(rules);
        const auto again = houseRulesFromText(text);
        QVERIFY2(again.ok(), again.ok() ? "" : qPrintable(again.sentence()));
        QCOMPARE(*again, rules);
        QCOMPARE(houseRulesToText(*again), text);
        QVERIFY2(text.contains("\noff line tessel.example: related.block\n"), text.constData());
        QVERIFY2(text.contains("\noff line \"The \"\"Tide\"\": a paper\": promo.line\n"), text.constData());
        QVERIFY2(text.contains("\ncut line tessel.example: Tides and weather: every hour\n"), text.constData());
    }

    void whatPeopleWriteIsRead()
    {
        const auto rules =
            houseRulesFromText("# Ours\r\n\r\n  cut line *: The masthead  \r\nnever line *: the masthead");
        QVERIFY(rules.ok());
        QCOMPARE(rules->size(), 1); // the last word on a line holds
        QCOMPARE(rules->first().action, HouseRule::Action::NeverCut);
    }

    void namesTheLineThatIsNoRule_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("prose") << QByteArray("# Ours\nCut the masthead.") << u"line 2"_s;
        QTest::newRow("another action") << QByteArray("keep line *: The masthead") << u"line 1"_s;
        QTest::newRow("no text") << QByteArray("cut line *: ") << u"line 1"_s;
        QTest::newRow("a faulty pattern") << QByteArray("\ncut pattern *: tide [a-") << u"[a-"_s;
    }
    void namesTheLineThatIsNoRule()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, said);
        const auto rules = houseRulesFromText(text);
        QVERIFY(!rules.ok());
        QVERIFY2(rules.sentence().contains(said), qPrintable(rules.sentence()));
    }

    void aFileThatIsNotThereIsNamed()
    {
        const QTemporaryDir folder;
        const auto rules = readHouseRules(folder.filePath(u"none.txt"_s));
        QVERIFY(!rules.ok());
        QVERIFY2(rules.sentence().contains(u"none.txt"_s), qPrintable(rules.sentence()));
    }
};

QTEST_APPLESS_MAIN(HouseRuleFileTest)
#include "houserulefiletest.moc"
