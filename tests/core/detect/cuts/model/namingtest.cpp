// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/naming.h"

#include "detect/cuts/rulebook.h"
#include "text/article.h"

#include <QTest>

#include <algorithm>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const CutRule &ruleNamed(const QString &name)
{
    const std::vector<const CutRule *> rules = allCutRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&name](const CutRule *rule) { return QLatin1StringView(rule->name) == name; });
    Q_ASSERT(found != rules.end());
    return **found;
}

LineTable tableOf(const QStringList &text)
{
    return {Article(text.join(u'\n')), CutVocabulary::of(Language::English)};
}

constexpr float sure = 0.95F;
constexpr float likely = 0.8F;

/// What the middle one of three lines is called in the end.
QLatin1StringView nameBetween(const QString &line, const QString &above, const QString &own, float confidence,
                              const QString &below)
{
    const LineTable lines = tableOf({u"Tide tables"_s, line, u"Harbour rules"_s});
    LineVerdicts verdicts(lines.size());
    verdicts.propose(0, ruleNamed(above), sure);
    verdicts.propose(1, ruleNamed(own), confidence);
    verdicts.propose(2, ruleNamed(below), sure);
    nameByTheirList(lines, verdicts);
    return QLatin1StringView(verdicts[1].rule->name);
}

} // namespace

/// What lines are called that only the model suspects.
class NamingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSuspectIsWhatItsWordsSay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::newRow("a place for letters") << u"letters@skerrow.example"_s << u"contact.evidence"_s;
        QTest::newRow("a postal address") << u"12 Mole Street, Skerrow 90071"_s << u"contact.evidence"_s;
        QTest::newRow("a headline that counts")
            << u"Ferry lost 12,000 passengers, and its captain"_s << u"related.evidence"_s;
        QTest::newRow("a year is no postal code") << u"Skerrow, 1931"_s << u"navigation.evidence"_s;
        QTest::newRow("a platform") << u"Facebook 12"_s << u"share.evidence"_s;
        QTest::newRow("what shares") << u"Share the map"_s << u"share.evidence"_s;
        QTest::newRow("an offer") << u"Subscriptions"_s << u"promo.evidence"_s;
    }
    void aSuspectIsWhatItsWordsSay()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        const LineTable lines = tableOf({line});
        QCOMPARE(QLatin1StringView(nameOfSuspect(lines, LineVerdicts(1), 0).name), name);
    }

    void aPlatformInAMenuSharesNothing()
    {
        const LineTable lines = tableOf({u"About us"_s, u"Google Maps"_s});
        LineVerdicts ruled(lines.size());
        ruled.propose(0, ruleNamed(u"navigation.line"_s));
        QCOMPARE(QLatin1StringView(nameOfSuspect(lines, ruled, 1).name), u"navigation.evidence"_s);
    }

    void anEntryIsWhatTheListAroundItIs_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("above");
        QTest::addColumn<QString>("own");
        QTest::addColumn<float>("confidence");
        QTest::addColumn<QString>("below");
        QTest::addColumn<QString>("name");
        const QString entry = u"Subscriptions"_s;
        const QString menu = u"navigation.line"_s;
        const QString links = u"related.block"_s;
        const QString offer = u"promo.evidence"_s;
        QTest::newRow("in a menu") << entry << menu << offer << sure << menu << u"navigation.evidence"_s;
        QTest::newRow("among links") << entry << links << offer << sure << links << u"related.evidence"_s;
        QTest::newRow("between two sorts") << entry << menu << offer << sure << links << offer;
        QTest::newRow("by a rule") << entry << menu << u"share.bar"_s << sure << menu << u"share.bar"_s;
        QTest::newRow("less sure than the list") << entry << menu << offer << likely << menu << offer;
        QTest::newRow("a sentence") << u"Sign up for our letter, and we bring you the tides of each morning."_s << menu
                                    << offer << sure << menu << offer;
    }
    void anEntryIsWhatTheListAroundItIs()
    {
        QFETCH(QString, line);
        QFETCH(QString, above);
        QFETCH(QString, own);
        QFETCH(float, confidence);
        QFETCH(QString, below);
        QFETCH(QString, name);
        QCOMPARE(nameBetween(line, above, own, confidence, below), name);
    }
};

QTEST_APPLESS_MAIN(NamingTest)
#include "namingtest.moc"
