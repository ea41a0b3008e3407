// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruletallies.h"

#include "review/edits.h"
#include "store/houserules/decidedarticles.h"
#include "store/houserules/ruleproposals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/decidedlines.h"
#include "support/keptrule.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by = DecidedLines::by();
const QString slogan = u"Stay with the tide, stay with us."_s;

} // namespace

/// What editors make of house rules.
class RuleTalliesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DecidedLines> m_lines;

    /// Decides what a rule suggested in an article of a site.
    void decideIn(const QString &site, int number, Verb verb, Category category = Category::HouseRule)
    {
        const QString name = u"%1-%2.json"_s.arg(site).arg(number);
        const QString body = u"The tide comes in at seven, says %1.\n%2\nThe pier is closed.\n"_s.arg(name, slogan);
        m_lines->write(name, body, site);
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = category;
        m_lines->decide(name, slogan, finding, verb);
    }
    qint64 keep(const HouseRule &rule) { return keepHouseRule(m_lines->database(), rule, by.editor, by.when).value(); }
    [[nodiscard]] QList<RuleTally> tallies() const
    {
        const auto found = ruleTalliesIn(m_lines->workspace().databaseFile());
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }

private Q_SLOTS:
    void init() { m_lines = std::make_unique<DecidedLines>(); }

    void countsWhatWasFollowedAndWhatWasOverruledInEachSource()
    {
        const qint64 rule = keep({slogan});
        for (int i = 0; i < 3; ++i)
            decideIn(u"osk.example"_s, i, Verb::Cut);
        decideIn(u"osk.example"_s, 3, Verb::Keep);
        decideIn(u"tessel.example"_s, 0, Verb::Keep);
        decideIn(u"tessel.example"_s, 1, Verb::Keep, Category::Promo); // another rule's suggestion
        QCOMPARE(tallies(), (QList<RuleTally>{{rule, u"osk.example"_s, 3, 1}, {rule, u"tessel.example"_s, 0, 1}}));
        const RuleTally sum = summed(tallies()).value(rule);
        QCOMPARE(sum.followed, 3);
        QCOMPARE(sum.overruled, 2);
    }

    void aRuleOfOneSourceCountsThere()
    {
        const qint64 everywhere = keep({u"Stay with"_s, HouseRule::Form::Start});
        const qint64 here = keep({slogan, HouseRule::Form::Line, HouseRule::Action::Cut, u"osk.example"_s});
        QVERIFY(everywhere < here); // the earlier one decides where both could
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        decideIn(u"tessel.example"_s, 0, Verb::Keep);
        QCOMPARE(summed(tallies()).value(everywhere).followed + summed(tallies()).value(here).followed, 1);
        QCOMPARE(summed(tallies()).value(here).overruled, 0);
    }

    void whatNoRuleSuggestsAnyMoreCountsForNone()
    {
        keep({u"Another line"_s});
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        QVERIFY(tallies().isEmpty());
    }

    void aRuleThatIsOverruledIsOfferedToBeSwitchedOffForThatSource()
    {
        keep({slogan});
        for (int i = 0; i < 4; ++i)
            decideIn(u"osk.example"_s, i, Verb::Cut);
        for (int i = 0; i < 3; ++i)
            decideIn(u"tessel.example"_s, i, Verb::Keep);
        const QList<RuleProposal> offered = m_lines->proposals();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().rule,
                 (HouseRule{slogan, HouseRule::Form::Line, HouseRule::Action::NeverCut, u"tessel.example"_s}));
        QCOMPARE(offered.first().articles, 3);
        keep(offered.first().rule);
        QVERIFY(m_lines->proposals().isEmpty()); // it is not offered again
    }

    void aRuleThatIsFollowedMoreOftenStays()
    {
        keep({slogan});
        for (int i = 0; i < 4; ++i)
            decideIn(u"osk.example"_s, i, Verb::Cut);
        for (int i = 4; i < 7; ++i)
            decideIn(u"osk.example"_s, i, Verb::Keep);
        QVERIFY(m_lines->proposals().isEmpty());
    }

    void decidedArticlesKnowTheirSite()
    {
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        auto articles = DecidedArticles::of(m_lines->database());
        QVERIFY(articles.ok());
        QCOMPARE(articles->sourceNameOf(1).value(), u"osk.example"_s);
        QVERIFY(!articles->isOfFolder(1));
        QVERIFY(articles->sourceOf(1) > 0);
        QCOMPARE(articles->sourceNameOf(99).value(), QString());
    }
};

QTEST_GUILESS_MAIN(RuleTalliesTest)
#include "ruletalliestest.moc"
