// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/houserules.h"

#include "detect/cuts/cuts.h"
#include "detect/cuts/rules/lineindex.h"
#include "detect/findings/reason.h"
#include "text/article.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString lead = u"The lighthouse keeper of Hallow Point will retire in May after thirty-one years of service, the "
                     "coastguard said on Tuesday in a short statement."_s;
const QString second =
    u"He said he would miss the gulls, though not the foghorn, which he has had to oil by hand every "
    "Sunday since the motor failed."_s;

CutOptions with(const QList<HouseRule> &rules)
{
    CutOptions options;
    options.houseRules = HouseRules::compile(rules).value();
    return options;
}

Article articleOf(const QString &line, const QString &site = {})
{
    Origin origin;
    origin.site = site;
    return Article(QStringList{lead, line, second}.join(u'\n'), origin);
}

} // namespace

class HouseRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cutsTheLinesThatARuleNames_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("cut");
        const int whole = static_cast<int>(HouseRule::Form::Line);
        const int start = static_cast<int>(HouseRule::Form::Start);
        const int pattern = static_cast<int>(HouseRule::Form::Pattern);
        QTest::newRow("line, case and marks aside")
            << whole << u"“Tide” tables inside"_s << u"\"TIDE\"  tables inside"_s << true;
        QTest::newRow("line, more than it")
            << whole << u"Tide tables inside"_s << u"Tide tables inside the hall"_s << false;
        QTest::newRow("start") << start << u"Tide tables"_s << u"Tide tables for Tuesday were printed"_s << true;
        QTest::newRow("start, elsewhere") << start << u"tables"_s << u"Tide tables for Tuesday were printed"_s << false;
        QTest::newRow("pattern") << pattern << u"^tide tables? for \\w+day"_s
                                 << u"Tide tables for Tuesday were printed"_s << true;
        QTest::newRow("pattern, no match")
            << pattern << u"^ebb"_s << u"Tide tables for Tuesday were printed"_s << false;
    }
    void cutsTheLinesThatARuleNames()
    {
        QFETCH(int, form);
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(bool, cut);
        const Article article = articleOf(line);
        const QList<Finding> findings =
            findCuts(article, with({{text, static_cast<HouseRule::Form>(form), HouseRule::Action::Cut, {}}}));
        QCOMPARE(findings.size(), cut ? 1 : 0);
        if (cut) {
            QCOMPARE(findings[0].category, Category::HouseRule);
            QVERIFY(findings[0].confidence > 0.9F);
            QVERIFY(reasonOf(findings[0], article).contains(text));
        }
    }

    void neverCutWinsOverEveryDetector_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("shortcode") << u"[ad_1]"_s;
        QTest::newRow("repeat") << lead;
        QTest::newRow("another house rule") << u"Fog signal notices"_s;
    }
    void neverCutWinsOverEveryDetector()
    {
        QFETCH(QString, line);
        const Article article = articleOf(line);
        const HouseRule cut{u"Fog signal"_s, HouseRule::Form::Start, HouseRule::Action::Cut, {}};
        const HouseRule never{line, HouseRule::Form::Line, HouseRule::Action::NeverCut, {}};
        QVERIFY(!findCuts(article, with({cut})).isEmpty());
        QVERIFY(findCuts(article, with({cut, never})).isEmpty());
    }

    void largePatternsSwitchNoOtherOff_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QString>("line");
        const QString large = u"q0\\pL{150}z"_s; // RE2 takes it, but not in a set
        const QString largest = u"q0"_s + u"b"_s.repeated(150) + u'z';
        QTest::newRow("the small one first") << QStringList{u"fog signal"_s, large} << u"The fog signal notices"_s;
        QTest::newRow("the large one first") << QStringList{large, u"fog signal"_s} << u"The fog signal notices"_s;
        QTest::newRow("the large one itself") << QStringList{u"fog signal"_s, large} << largest;
        QStringList together; // each is small enough, all of them are not
        for (int i = 0; i < 8; ++i)
            together.append(u"q%1\\pL{20}z"_s.arg(i));
        QTest::newRow("too many for one set") << together << u"q5"_s + u"b"_s.repeated(20) + u'z';
    }
    void largePatternsSwitchNoOtherOff()
    {
        QFETCH(QStringList, patterns);
        QFETCH(QString, line);
        QList<HouseRule> cut;
        QList<HouseRule> never{{line, HouseRule::Form::Line, HouseRule::Action::Cut, {}}};
        for (const QString &pattern : patterns) {
            QVERIFY(checkHouseRule({pattern, HouseRule::Form::Pattern, HouseRule::Action::Cut, {}}).ok());
            cut.append({pattern, HouseRule::Form::Pattern, HouseRule::Action::Cut, {}});
            never.append({pattern, HouseRule::Form::Pattern, HouseRule::Action::NeverCut, {}});
        }
        QCOMPARE(findCuts(articleOf(line), with(cut)).size(), 1);
        QVERIFY(findCuts(articleOf(line), with(never)).isEmpty());
        QVERIFY(findCuts(articleOf(u"Low water is at noon today"_s), with(cut)).isEmpty());
    }

    void holdsForItsSiteOnly()
    {
        const CutOptions options =
            with({{u"Fog signal notices"_s, HouseRule::Form::Line, HouseRule::Action::Cut, u"hallow.example"_s}});
        QCOMPARE(findCuts(articleOf(u"Fog signal notices"_s, u"Hallow.example"_s), options).size(), 1);
        QCOMPARE(findCuts(articleOf(u"Fog signal notices"_s, u"other.example"_s), options).size(), 0);
    }

    void refusesAFaultyRuleWithThePlaceOfTheFault_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("said");
        QTest::newRow("open bracket") << u"tide [a-"_s << u"“[a-” at character 6"_s;
        QTest::newRow("nothing to repeat") << u"fog **"_s << u"at character"_s;
        QTest::newRow("matches all") << u".*"_s << u"every line"_s;
        QTest::newRow("empty") << u"  "_s << u"no text"_s;
    }
    void refusesAFaultyRuleWithThePlaceOfTheFault()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, said);
        const Outcome outcome = checkHouseRule({pattern, HouseRule::Form::Pattern, HouseRule::Action::Cut, {}});
        QVERIFY(!outcome.ok());
        QVERIFY2(outcome.sentence().contains(said), qUtf8Printable(outcome.sentence()));
    }

    void aRuleOfTheProgramIsSwitchedOffForASource_data()
    {
        QTest::addColumn<QString>("site");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOff");
        QTest::newRow("there") << u"tessel.example"_s << QString() << true;
        QTest::newRow("there, however it is written") << u"Tessel.Example"_s << QString() << true;
        QTest::newRow("everywhere") << QString() << QString() << true;
        QTest::newRow("elsewhere") << u"osk.example"_s << QString() << false;
        QTest::newRow("another rule") << u"tessel.example"_s << u"share.listen"_s << false;
    }
    void aRuleOfTheProgramIsSwitchedOffForASource()
    {
        QFETCH(QString, site);
        QFETCH(QString, name);
        QFETCH(bool, isOff);
        const Article article = articleOf(u"Read more: The ferry that never came"_s, u"tessel.example"_s);
        const Cuts found = detectCuts(article);
        QCOMPARE(found.findings.size(), 1);
        QCOMPARE(found.switchedOff, 0);
        const QString rule = name.isEmpty() ? QString::fromLatin1(found.findings.first().rule) : name;
        const Cuts left =
            detectCuts(article, with({{rule, HouseRule::Form::Line, HouseRule::Action::SwitchOff, site}}));
        QCOMPARE(left.findings.isEmpty(), isOff);
        QCOMPARE(left.switchedOff, isOff ? 1 : 0);
    }
    void theNameOfARuleIsNoLine()
    {
        const auto rules = HouseRules::compile(
            {{u"related.block"_s, HouseRule::Form::Line, HouseRule::Action::SwitchOff, {}}, {u"Tide tables"_s}});
        QVERIFY(!(*rules)->deciding(u"related.block", u"related.block", {}));
        QVERIFY(!(*rules)->deciding(u"", u"", {}));
        QVERIFY((*rules)->isOff("related.block"_L1, u"anywhere.example"));
        QVERIFY(!(*rules)->isOff("Tide tables"_L1, {}));
    }

    void linesThatRecurAcrossFilesAreFlaggedWithTheirCount()
    {
        auto index = std::make_shared<LineIndex>();
        const QString slogan = u"Hallow Point, where the sea is louder than the news"_s;
        for (int i = 0; i < 4; ++i)
            index->add(Article(u"Story %1 of the coast.\n%2"_s.arg(QString::number(i), slogan)));
        CutOptions options;
        options.lineIndex = index;
        const Article article = articleOf(slogan);
        const QList<Finding> findings = findCuts(article, options);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].category, Category::RepeatedAcrossFiles);
        QVERIFY(reasonOf(findings[0], article).contains(u"4 other articles"_s));
        QVERIFY(findCuts(articleOf(u"A line that stands nowhere else at all"_s), options).isEmpty());
    }
};

QTEST_APPLESS_MAIN(HouseRulesTest)
#include "houserulestest.moc"
