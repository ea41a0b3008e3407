// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houseruleedits.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};

KeptHouseRule kept(qint64 id, const HouseRule &rule)
{
    return {id, rule, u"A. Berg"_s, 5};
}

} // namespace

class HouseRuleEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhichRulesAreAboutTheSame_data()
    {
        QTest::addColumn<HouseRule>("a");
        QTest::addColumn<HouseRule>("b");
        QTest::addColumn<bool>("same");
        const HouseRule line{u"Stay with us."_s};
        QTest::newRow("case aside") << line << HouseRule{u"STAY with us."_s} << true;
        QTest::newRow("whatever they do")
            << line << HouseRule{u"Stay with us."_s, HouseRule::Form::Line, HouseRule::Action::NeverCut} << true;
        QTest::newRow("another form") << line << HouseRule{u"Stay with us."_s, HouseRule::Form::Start} << false;
        QTest::newRow("one site and all")
            << line << HouseRule{u"Stay with us."_s, HouseRule::Form::Line, HouseRule::Action::Cut, u"tessin.example"_s}
            << false;
        QTest::newRow("patterns to the letter")
            << HouseRule{u"\\d"_s, HouseRule::Form::Pattern} << HouseRule{u"\\D"_s, HouseRule::Form::Pattern} << false;
    }
    void tellsWhichRulesAreAboutTheSame()
    {
        QFETCH(HouseRule, a);
        QFETCH(HouseRule, b);
        QTEST(isAboutTheSame(a, b), "same");
        QTEST(isAboutTheSame(b, a), "same");
    }

    void theLastWordOnALineHolds()
    {
        const QList<KeptHouseRule> known = {kept(1, {u"Stay with us."_s}), kept(2, {u"Tide table"_s})};
        const HouseRule opposite{u"Stay with us."_s, HouseRule::Form::Line, HouseRule::Action::NeverCut};
        const HouseRuleStep step = stepToAdd(opposite, known, by);
        QCOMPARE(step.removed, (QList{known.first()}));
        QCOMPARE(step.added, (QList<KeptHouseRule>{{0, opposite, by.editor, by.when}}));
        QVERIFY(stepToAdd(known.first().rule, known, by).isEmpty());
    }

    void changesOnlyWhatIsSaid()
    {
        const QList<KeptHouseRule> known = {kept(1, {u"Stay with us."_s}),
                                            kept(2, {u"Tide table"_s, HouseRule::Form::Start})};
        HouseRuleChanges changes;
        changes.site = u"tessin.example"_s;
        const HouseRuleStep step = stepToChange(known, changes, known, by);
        QCOMPARE(step.removed, known);
        QCOMPARE(step.added.size(), 2);
        QCOMPARE(step.added.at(1).id, 2);
        QCOMPARE(step.added.at(1).rule,
                 (HouseRule{u"Tide table"_s, HouseRule::Form::Start, HouseRule::Action::Cut, u"tessin.example"_s}));
        QCOMPARE(step.added.at(1).editor, by.editor);
        QVERIFY(stepToChange(step.added, changes, step.added, by).isEmpty());
    }

    void noTwoRulesBecomeOne()
    {
        const QList<KeptHouseRule> known = {kept(1, {u"Stay with us."_s}), kept(2, {u"Tide table"_s}),
                                            kept(3, {u"tide table"_s, HouseRule::Form::Start})};
        HouseRuleChanges changes;
        changes.text = u"Tide table"_s;
        const HouseRuleStep one = stepToChange({known.at(0)}, changes, known, by);
        QCOMPARE(one.added.size(), 1);
        QCOMPARE(one.removed, (QList{known.at(0), known.at(1)}));
        HouseRuleChanges form;
        form.form = HouseRule::Form::Line;
        const HouseRuleStep merged = stepToChange({known.at(2)}, form, known, by);
        QCOMPARE(merged.removed, (QList{known.at(2), known.at(1)}));
    }
};

QTEST_GUILESS_MAIN(HouseRuleEditsTest)
#include "houseruleeditstest.moc"
