// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/verdicts.h"

#include <QTest>

using namespace bluepencil;

class VerdictsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSurerRuleReplacesAnotherAndAnEqualOneDoesNot()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, CutRule::ShareLine, 0.6F);
        verdicts.propose(0, CutRule::PromoAppeal, 0.6F);
        QCOMPARE(verdicts[0].rule, CutRule::ShareLine);
        verdicts.propose(0, CutRule::PromoAppeal, 0.7F);
        QCOMPARE(verdicts[0].rule, CutRule::PromoAppeal);
        QCOMPARE(verdicts[0].confidence, 0.7F);
    }

    void aRuleIsAsSureAsItsRowWhereNothingElseIsSaid()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, CutRule::SourceLine);
        QCOMPARE(verdicts[0].confidence, rowOf(CutRule::SourceLine).confidence);
    }

    void anExemptLineTakesNoRule()
    {
        LineVerdicts verdicts(2);
        verdicts.exempt(0);
        verdicts.propose(0, CutRule::SourceLine);
        verdicts.propose(1, CutRule::SourceLine);
        QVERIFY(!verdicts[0].isHit());
        QVERIFY(verdicts[1].isHit());
    }

    void aLineIsSuggestedFromTheThresholdOn()
    {
        LineVerdicts verdicts(3);
        verdicts.propose(0, CutRule::CreditByline, suggestedFrom - 0.01F);
        verdicts.propose(1, CutRule::CreditByline, suggestedFrom);
        QVERIFY(!verdicts.isSuggested(0));
        QVERIFY(verdicts.isSuggested(1));
        QVERIFY(!verdicts.isSuggested(2));
    }

    void nothingIsThoughtOfLinesBeyondTheArticle()
    {
        LineVerdicts verdicts(1);
        verdicts.propose(0, CutRule::SourceLine);
        QVERIFY(verdicts.at(0).isHit());
        QVERIFY(!verdicts.at(-1).isHit());
        QVERIFY(!verdicts.at(1).isHit());
    }

    void onlyRulesThatTheModelJudgesHaveNoConfidenceOfTheirOwn()
    {
        for (const CutRule rule : allCutRules())
            QCOMPARE(rowOf(rule).confidence > 0, rowOf(rule).judgedBy == JudgedBy::Rule);
    }
};

QTEST_APPLESS_MAIN(VerdictsTest)
#include "verdictstest.moc"
