// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

#include <QString>

namespace bluepencil {

using namespace Qt::StringLiterals;

/// Builds scenes for tests: an invented article, and findings named by the words they cover.
class ReviewFixture {
public:
    explicit ReviewFixture(const QString &text)
    {
        m_scene.article = Article(text);
        decideNothing();
    }

    /// Adds a finding on the words, the first ones behind the last finding's start or `from`. Returns its index.
    qsizetype add(const QString &words, Kind kind, Category category, qsizetype from = 0)
    {
        Finding finding;
        finding.kind = kind;
        finding.category = category;
        finding.span = spanOf(words, from);
        finding.confidence = 0.95F;
        finding.rule = "test.rule";
        return add(finding);
    }

    qsizetype add(const Finding &finding)
    {
        auto findings = std::make_shared<QList<Finding>>(m_scene.findingList());
        findings->append(finding);
        m_scene.findings = findings;
        return findings->size() - 1;
    }

    void decide(qsizetype finding, Verb verb)
    {
        const Finding &on = m_scene.findingList().at(finding);
        Decision decision;
        decision.verb = verb;
        decision.finding = on.id();
        decision.span = on.span;
        apply(DecisionId::on(on.id()), decision);
    }

    void cutOwn(Span span)
    {
        Decision decision;
        decision.verb = Verb::OwnCut;
        decision.span = span;
        apply(DecisionId::own(Verb::OwnCut, span), decision);
    }

    void replace(Span span, const QString &words)
    {
        Decision decision;
        decision.verb = Verb::Replace;
        decision.span = span;
        decision.words = words;
        apply(DecisionId::own(Verb::Replace, span), decision);
    }

    void decideNothing()
    {
        m_scene.review = {};
        clean();
    }

    [[nodiscard]] Span spanOf(const QString &words, qsizetype from = 0) const
    {
        const qsizetype start = m_scene.article.text().indexOf(words, from);
        Q_ASSERT(start >= 0);
        return {start, start + words.size()};
    }

    [[nodiscard]] const ReviewScene &scene() const { return m_scene; }
    [[nodiscard]] FindingId id(qsizetype finding) const { return m_scene.findingList().at(finding).id(); }

private:
    void apply(DecisionId id, Decision decision)
    {
        decision.sequence = m_scene.review.nextSequence();
        const Outcome outcome = m_scene.review.apply({{id, m_scene.review.decision(id), decision}});
        Q_ASSERT(outcome.ok());
        clean();
    }

    void clean() { m_scene.clean = CleanText(m_scene.article, m_scene.review.cuts(), m_scene.review.replacements()); }

    ReviewScene m_scene;
};

/// Twelve numbered paragraphs with faults: an ad marker, a promotion, a repeat, a block of links.
inline QString harbourArticle()
{
    return u"[ad_1]\n"
           "The harbour council of Norrvik voted on Tuesday to rebuild the ferry pier, ending a dispute that has "
           "divided the town for nine winters and cost two mayors their office.\n"
           "\n"
           "Follow our channel for all the harbour news.\n"
           "“The piles are rotten,” said Tomas Berg, the chief auditor.\n"
           "He spoke after the third hearing.\n"
           "He spoke after the third hearing.\n"
           "Read more:\n"
           "Storm closes the coast road\n"
           "Council budget falls short\n"
           "Work begins in May.\n"_s;
}

struct Harbour : ReviewFixture {
    Harbour()
        : ReviewFixture(harbourArticle())
        , ad(add(u"[ad_1]"_s, Kind::AdMarker, Category::Shortcode))
        , promotion(add(u"Follow our channel for all the harbour news."_s, Kind::Boilerplate, Category::Promo))
        , repeat(add(u"He spoke after the third hearing."_s, Kind::Duplicate, Category::Exact,
                     spanOf(u"hearing.\nHe"_s).start()))
        , links(add(u"Read more:\nStorm closes the coast road\nCouncil budget falls short"_s, Kind::Boilerplate,
                    Category::Related))
    {
    }

    qsizetype ad;
    qsizetype promotion;
    qsizetype repeat;
    qsizetype links;
};

} // namespace bluepencil
