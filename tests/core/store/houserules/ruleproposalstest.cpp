// SPDX-License-Identifier: Apache-2.0
#include "store/houserules/ruleproposals.h"

#include "review/edits.h"
#include "store/houserules/houserulerecords.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "support/decidedlines.h"

#include <QTest>

using namespace bluepencil;
using namespace Qt::StringLiterals;

namespace {

const QString slogan = u"Stay with the tide, stay with us."_s;

} // namespace

/// What is learnt from decisions on several articles.
class RuleProposalsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DecidedLines> m_lines;

    /// Decides the text in an article of a site (empty: a plain file) with the words around it.
    void decideIn(const QString &name, Verb verb, const QString &text = slogan, const QString &around = u"\n"_s,
                  const QString &site = {})
    {
        const QString body =
            u"The tide comes in at seven, says %1.%2%3%2The pier is closed.\n"_s.arg(name, around, text);
        const QString file = name + (site.isEmpty() ? u".txt"_s : u".json"_s);
        m_lines->write(file, body, site);
        Finding finding;
        finding.kind = Kind::Boilerplate;
        finding.category = Category::Promo;
        if (verb != Verb::OwnCut)
            return m_lines->decide(file, text, finding, verb);
        m_lines->take(file, text, finding, [](const ReviewSession &session, const Finding &line) {
            return cutOwn(session.review(), session.article(), line.span, CutReason::Unsaid, DecidedLines::by());
        });
    }
    void takeBackIn(const QString &name) { m_lines->takeBack(name + u".txt"_s); }
    [[nodiscard]] QList<RuleProposal> proposals() const { return m_lines->proposals(); }

private Q_SLOTS:
    void init() { m_lines = std::make_unique<DecidedLines>(); }

    void whatWasCutByHandInThreeArticlesIsProposed()
    {
        decideIn(u"one"_s, Verb::OwnCut);
        decideIn(u"two"_s, Verb::OwnCut);
        QVERIFY(proposals().isEmpty());
        decideIn(u"three"_s, Verb::OwnCut);
        QCOMPARE(proposals(), (QList<RuleProposal>{{HouseRule{slogan}, 3}}));
    }

    void whatWasKeptInThreeArticlesIsProposedAsNeverCut()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s, u"four"_s})
            decideIn(name, Verb::Keep);
        const HouseRule never{slogan, HouseRule::Form::Line, HouseRule::Action::NeverCut};
        QCOMPARE(proposals(), (QList<RuleProposal>{{never, 4}}));
    }

    void acceptedSuggestionsTeachNothing()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::Cut);
        QVERIFY(proposals().isEmpty());
    }

    void oneSiteIsOneSite()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut, slogan, u"\n"_s, u"tessin.example"_s);
        QCOMPARE(proposals().first().rule.site, u"tessin.example"_s);
        decideIn(u"four"_s, Verb::OwnCut, slogan, u"\n"_s, u"ostrey.example"_s);
        QCOMPARE(proposals().first().rule.site, QString());
    }

    void whatIsInDisputeIsNotProposed()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        decideIn(u"four"_s, Verb::Keep);
        QVERIFY(proposals().isEmpty());
        takeBackIn(u"four"_s);
        QCOMPARE(proposals().size(), 1);
    }

    void whatWasTakenBackDoesNotCount()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        takeBackIn(u"two"_s);
        QVERIFY(proposals().isEmpty());
    }

    void aPartOfALineAndSeveralLinesAreNoRule()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
            decideIn(name, Verb::OwnCut, slogan, u" "_s);
            decideIn(name + u"lines"_s, Verb::OwnCut, u"Stay with us.\nStay here."_s);
        }
        QVERIFY(proposals().isEmpty());
    }

    void whatIsARuleOrWasRefusedIsNotProposed()
    {
        for (const QString &name : {u"one"_s, u"two"_s, u"three"_s})
            decideIn(name, Verb::OwnCut);
        const auto made = changeHouseRules(m_lines->database(), {{}, {{0, {slogan.toUpper()}, {}, 0}}});
        QVERIFY(made.ok());
        QVERIFY(proposals().isEmpty());
        QVERIFY(changeHouseRules(m_lines->database(), made->reversed()).ok());
        QCOMPARE(proposals().size(), 1);
        const HouseRuleStep no{{}, {}, {{0, proposals().first().rule, u"M. Lund"_s, 7}}};
        QVERIFY(changeHouseRules(m_lines->database(), no).ok());
        QVERIFY(proposals().isEmpty());
        QVERIFY(changeHouseRules(m_lines->database(), no.reversed()).ok());
        QCOMPARE(proposals().size(), 1);
    }
};

QTEST_GUILESS_MAIN(RuleProposalsTest)
#include "ruleproposalstest.moc"
