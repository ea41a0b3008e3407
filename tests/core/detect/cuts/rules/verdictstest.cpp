// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/verdicts.h"

#include "detect/cuts/rulebook.h"
#include "detect/cuts/rules/credits.h"
#include "detect/cuts/rules/promotions.h"
#include "detect/cuts/rules/share.h"

#include <QTest>

using namespace bluepencil;

class VerdictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSurerRuleReplacesAnotherAndAnEqualOneDoesNot()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, rule::shareLine, 0.6F);
        verdicts.propose(0, rule::promoAppeal, 0.6F);
        QCOMPARE(verdicts[0].rule, &rule::shareLine);
        verdicts.propose(0, rule::promoAppeal, 0.7F);
        QCOMPARE(verdicts[0].rule, &rule::promoAppeal);
        QCOMPARE(verdicts[0].confidence, 0.7F);
    }

    void aRuleIsAsSureAsItsRowWhereNothingElseIsSaid()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, rule::sourceLine);
        QCOMPARE(verdicts[0].confidence, rule::sourceLine.confidence);
    }

    void anExemptLineTakesNoRule()
    {
        LineVerdicts verdicts(2);
        verdicts.exempt(0);
        verdicts.propose(0, rule::sourceLine);
        verdicts.propose(1, rule::sourceLine);
        QVERIFY(!verdicts[0].isHit());
        QVERIFY(verdicts[1].isHit());
    }

    void aLineIsSuggestedFromTheThresholdOn()
    {
        LineVerdicts verdicts(3);
        verdicts.propose(0, rule::creditByline, suggestedFrom - 0.01F);
        verdicts.propose(1, rule::creditByline, suggestedFrom);
        QVERIFY(!verdicts.isSuggested(0));
        QVERIFY(verdicts.isSuggested(1));
        QVERIFY(!verdicts.isSuggested(2));
    }

    void nothingIsThoughtOfLinesBeyondTheArticle()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, rule::sourceLine);
        QVERIFY(verdicts.at(0).isHit());
        QVERIFY(!verdicts.at(-1).isHit());
        QVERIFY(!verdicts.at(1).isHit());
    }

    void onlyRulesThatSomethingElseJudgesHaveNoConfidenceOfTheirOwn()
    {
        for (const CutRule *rule : allCutRules())
            QCOMPARE(rule->confidence > 0, rule->judgedBy == JudgedBy::Rule);
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "verdictstest.moc"
