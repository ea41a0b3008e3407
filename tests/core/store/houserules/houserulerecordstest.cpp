// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/houserulerecords.h"

#include "store/database/database.h"
#include "store/workspace/workspace.h"
#include "support/keptrule.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

class HouseRuleRecordsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] const Database &database() const { return m_workspace->database(); }

private Q_SLOTS:
    void init()
    {
        m_folder = QTemporaryDir();
        auto workspace = Workspace::open(m_folder.path());
        QVERIFY2(workspace.ok(), workspace ? "" : qUtf8Printable(workspace.sentence()));
        m_workspace = std::move(*workspace);
    }

    void comesBackAsItWasKept_data()
    {
        QTest::addColumn<HouseRule>("rule");
        QTest::newRow("line everywhere") << HouseRule{u"Stay with us."_s, HouseRule::Form::Line};
        QTest::newRow("start, never cut, one site")
            << HouseRule{u"Tide table"_s, HouseRule::Form::Start, HouseRule::Action::NeverCut, u"tessel.example"_s};
        QTest::newRow("pattern") << HouseRule{u"^Ferry \\d+"_s, HouseRule::Form::Pattern};
        QTest::newRow("other scripts") << HouseRule{u"Читайте «Берег»…"_s, HouseRule::Form::Line};
    }
    void comesBackAsItWasKept()
    {
        QFETCH(HouseRule, rule);
        constexpr qint64 now = 1'700'000'000'000;
        const auto id = keepHouseRule(database(), rule, u"Ida Morrow"_s, now);
        QVERIFY(id.ok());
        const auto kept = houseRulesIn(database());
        QVERIFY(kept.ok());
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().rule, rule);
        QCOMPARE(kept->first().id, *id);
        QCOMPARE(kept->first().editor, u"Ida Morrow"_s);
        QCOMPARE(kept->first().madeAt, now);
    }

    void theOrderIsThatOfTheirMaking()
    {
        for (const QString &text : {u"Zebra"_s, u"Anchor"_s, u"Mast"_s})
            QVERIFY(keepHouseRule(database(), {text, HouseRule::Form::Line}, {}, 0).ok());
        const auto rules = loadHouseRules(database());
        QVERIFY(rules.ok());
        QStringList texts;
        for (const HouseRule &rule : (*rules)->rules())
            texts.append(rule.text);
        QCOMPARE(texts, (QStringList{u"Zebra"_s, u"Anchor"_s, u"Mast"_s}));
    }

    void aForgottenRuleIsGone()
    {
        QVERIFY(keepHouseRule(database(), {u"Stay with us."_s, HouseRule::Form::Line}, {}, 0).ok());
        const KeptHouseRule rule = houseRulesIn(database())->first();
        QVERIFY(changeHouseRules(database(), {{rule}, {}}).ok());
        QVERIFY(changeHouseRules(database(), {{rule}, {}}).ok());
        const auto rules = loadHouseRules(database());
        QVERIFY(rules.ok());
        QVERIFY(!*rules);
    }

    void anotherRuleThatGotTheNumberStays()
    {
        QVERIFY(keepHouseRule(database(), {u"Stay with us."_s, HouseRule::Form::Line}, {}, 0).ok());
        const KeptHouseRule first = houseRulesIn(database())->first();
        QVERIFY(changeHouseRules(database(), {{first}, {}}).ok());
        const auto next = keepHouseRule(database(), {u"Tide table"_s, HouseRule::Form::Start}, {}, 0);
        QCOMPARE(*next, first.id);
        QVERIFY(changeHouseRules(database(), {{first}, {}}).ok());
        QCOMPARE(houseRulesIn(database())->size(), 1);
    }

    void aStepTakenBackRestoresTheVeryList()
    {
        for (const QString &text : {u"Zebra"_s, u"Anchor"_s, u"Mast"_s})
            QVERIFY(keepHouseRule(database(), {text}, u"Ida Morrow"_s, 7).ok());
        const QList<KeptHouseRule> before = *houseRulesIn(database());
        KeptHouseRule changed = before.at(1);
        changed.rule.form = HouseRule::Form::Start;
        const auto taken = changeHouseRules(
            database(), {{before.at(0), before.at(1)}, {changed, {0, {u"Rudder"_s}, u"A. Berg"_s, 8}}});
        QVERIFY(taken.ok());
        const QList<KeptHouseRule> after = *houseRulesIn(database());
        QCOMPARE(after.size(), 3);
        QCOMPARE(after.at(0), changed);
        QCOMPARE(after.at(1), before.at(2));
        QCOMPARE(after.at(2), taken->added.at(1));
        QVERIFY(changeHouseRules(database(), taken->reversed()).ok());
        QCOMPARE(*houseRulesIn(database()), before);
    }

    void aStepIsTakenWholeOrNotAtAll()
    {
        QVERIFY(keepHouseRule(database(), {u"Zebra"_s}, {}, 0).ok());
        const QList<KeptHouseRule> before = *houseRulesIn(database());
        QVERIFY(!changeHouseRules(database(), {before, {{0, {u"ferry("_s, HouseRule::Form::Pattern}, {}, 0}}}).ok());
        QCOMPARE(*houseRulesIn(database()), before);
    }

    void refusesARuleThatCannotBeUsed()
    {
        const auto id = keepHouseRule(database(), {u"ferry("_s, HouseRule::Form::Pattern}, {}, 0);
        QVERIFY(!id.ok());
        QVERIFY2(id.sentence().contains(u"ferry("), qUtf8Printable(id.sentence()));
        QVERIFY(houseRulesIn(database())->isEmpty());
    }

    void refusesARuleOfALaterVersion()
    {
        QVERIFY(database()
                    .run(u"INSERT INTO house_rule (id, text, form, action, site, editor, made_at)"
                         " VALUES (1, 'Tide table', 'melody', 'cut', '', '', 0)"_s)
                    .ok());
        const auto rules = loadHouseRules(database());
        QVERIFY(!rules.ok());
        QVERIFY2(rules.sentence().contains(u"Tide table"), qUtf8Printable(rules.sentence()));
    }

    void readsTheFolderOfAWindow()
    {
        QVERIFY(keepHouseRule(database(), {u"Stay with us."_s, HouseRule::Form::Line}, {}, 0).ok());
        const auto rules = loadHouseRules(m_folder.path());
        QVERIFY(rules.ok());
        QCOMPARE((*rules)->rules().size(), 1);
    }

    void readsTheFolderOfAnOlderVersionAsItIs()
    {
        QVERIFY(keepHouseRule(database(), {u"Stay with us."_s, HouseRule::Form::Line}, {}, 0).ok());
        QVERIFY(database().run(u"DROP TABLE refused_rule"_s).ok());
        QVERIFY(database().run(u"UPDATE schema_version SET version = 3"_s).ok());
        const auto rules = loadHouseRules(m_folder.path());
        QVERIFY2(rules.ok(), rules.ok() ? "" : qPrintable(rules.sentence()));
        QCOMPARE((*rules)->rules().size(), 1);
        QCOMPARE(database().value(u"SELECT version FROM schema_version"_s)->toInt(), 3);
    }

    void makesNothingWhereNothingIs()
    {
        const QString empty = m_folder.filePath(u"elsewhere"_s);
        const auto rules = loadHouseRules(empty);
        QVERIFY(!rules.ok());
        QVERIFY2(rules.sentence().contains(empty), qUtf8Printable(rules.sentence()));
        QVERIFY(!QFileInfo::exists(empty));
    }
};

QTEST_GUILESS_MAIN(HouseRuleRecordsTest)
#include "houserulerecordstest.moc"
