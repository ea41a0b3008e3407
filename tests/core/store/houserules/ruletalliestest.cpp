// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruletallies.h"

#include "review/edits.h"
#include "store/houserules/decidedarticles.h"
#include "store/houserules/ruleproposals.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const Signature by{u"M. Lund"_s, 1'700'000'000'000};
const QString slogan = u"Stay with the tide, stay with us."_s;

} // namespace

/// What editors make of house rules.
class RuleTalliesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    /// Decides what a rule suggested in an article of a site.
    void decideIn(const QString &site, int number, Verb verb, Category category = Category::HouseRule)
    {
        const QString name = u"%1-%2"_s.arg(site).arg(number);
        const QString body = u"The tide comes in at seven, says %1.\n%2\nThe pier is closed.\n"_s.arg(name, slogan);
        QFile file(m_folder->filePath(name + u".json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument({{u"url"_s, u"https://%1/a"_s.arg(site)}, {u"text"_s, body}}).toJson());
        file.close();
        auto session = ReviewSession::open(*m_workspace, file.fileName());
        QVERIFY2(session.ok(), session ? "" : qUtf8Printable(session.sentence()));
        const Article &article = (*session)->article();
        const qsizetype at = article.text().indexOf(slogan);
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = category;
        finding.span = Span(at, at + slogan.size());
        QVERIFY((*session)->apply(decide((*session)->review(), article, {finding}, verb, by)).ok());
    }
    qint64 keep(const HouseRule &rule)
    {
        return keepHouseRule(m_workspace->database(), rule, by.editor, by.when).value();
    }
    [[nodiscard]] QList<RuleTally> tallies() const
    {
        const auto found = ruleTalliesIn(m_workspace->databaseFile());
        if (!found)
            qFatal("%s", qUtf8Printable(found.sentence()));
        return *found;
    }
    [[nodiscard]] QList<RuleProposal> proposals() const { return ruleProposals(m_workspace->database()).value(); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = std::move(*Workspace::open(m_folder->filePath(u"data"_s)));
    }
    void cleanup() { m_workspace.reset(); }

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
        const QList<RuleProposal> offered = proposals();
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered.first().rule,
                 (HouseRule{slogan, HouseRule::Form::Line, HouseRule::Action::NeverCut, u"tessel.example"_s}));
        QCOMPARE(offered.first().articles, 3);
        keep(offered.first().rule);
        QVERIFY(proposals().isEmpty()); // it is not offered again
    }

    void aRuleThatIsFollowedMoreOftenStays()
    {
        keep({slogan});
        for (int i = 0; i < 4; ++i)
            decideIn(u"osk.example"_s, i, Verb::Cut);
        for (int i = 4; i < 7; ++i)
            decideIn(u"osk.example"_s, i, Verb::Keep);
        QVERIFY(proposals().isEmpty());
    }

    void decidedArticlesKnowTheirSite()
    {
        decideIn(u"osk.example"_s, 0, Verb::Cut);
        auto articles = DecidedArticles::of(m_workspace->database());
        QVERIFY(articles.ok());
        QCOMPARE(articles->sourceNameOf(1).value(), u"osk.example"_s);
        QVERIFY(!articles->isOfFolder(1));
        QVERIFY(articles->sourceOf(1) > 0);
        QCOMPARE(articles->sourceNameOf(99).value(), QString());
    }
};

QTEST_GUILESS_MAIN(RuleTalliesTest)
#include "ruletalliestest.moc"
