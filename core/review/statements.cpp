// SPDX-License-Identifier: Apache-2.0
#include "review/statements.h"

#include "detect/analyzer.h"
#include "review/runs.h"
#include "text/article.h"

#include <QSet>

#include <algorithm>

namespace bluepencil {

namespace {

QList<Span> quotesOf(const Finding &attribution)
{
    QList<Span> spans;
    for (const Related &related : attribution.related) {
        if (related.role == Role::Quote)
            spans.append(related.span);
    }
    return spans;
}

/// What the detectors say about the quotations of an article, ready to be asked for each of them.
class Statements {
public:
    Statements(const Article &article, const Analysis &analysis, const Review &review, Diligence diligence)
        : m_article(article)
        , m_analysis(analysis)
        , m_review(review)
        , m_diligence(diligence)
    {
        const QSet<Span> going = placesThatMayGo();
        for (const Finding &finding : analysis.findings) {
            const auto within = finding.kind == Kind::Quote ? finding.spanOf(Role::Within) : std::nullopt;
            if (within && going.contains(*within))
                m_within.insert(finding.span);
            else if (finding.kind == Kind::Attribution && isSpoken(finding.category))
                m_attributed.unite(toSet(quotesOf(finding)));
        }
    }

    QList<Statement> all() const
    {
        QList<Statement> statements;
        for (const Finding &finding : m_analysis.findings) {
            if (!isSpoken(finding.category))
                continue;
            const bool lonely = finding.kind == Kind::Quote && !m_attributed.contains(finding.span);
            if (finding.kind == Kind::Attribution)
                add(statements, finding, quotesOf(finding));
            else if (lonely)
                add(statements, finding, {finding.span});
        }
        std::stable_sort(statements.begin(), statements.end(),
                         [](const Statement &a, const Statement &b) { return a.quoted.start() < b.quoted.start(); });
        return statements;
    }

private:
    /// What is suggested to go and was not kept. What is too unsure to be suggested stays, and what stands in it is
    /// said.
    [[nodiscard]] QSet<Span> placesThatMayGo() const
    {
        QSet<Span> places;
        for (const Finding &finding : m_analysis.findings) {
            if (finding.isCut() && finding.confidence >= suggestedFrom && m_review.stateOf(finding) != CutState::Kept)
                places.insert(finding.span);
        }
        return places;
    }

    static QSet<Span> toSet(const QList<Span> &spans) { return {spans.begin(), spans.end()}; }

    void add(QList<Statement> &statements, const Finding &finding, QList<Span> quotes) const
    {
        quotes.removeIf([this](Span quote) { return m_within.contains(quote); });
        if (quotes.isEmpty())
            return;
        Statement statement;
        statement.finding = finding;
        statement.quoted = quotes.first().united(quotes.last());
        statement.state = m_review.quoteStateOf(finding);
        statement.speaker = speakerOf(finding);
        if (statement.state == QuoteState::Suggested)
            statement.doubts = doubtsOf(finding, quotes);
        statements.append(statement);
    }

    QString speakerOf(const Finding &finding) const
    {
        const auto decision = m_review.decision(DecisionId::on(finding.id()));
        if (decision && decision->verb == Verb::QuoteWrong)
            return decision->words;
        if (!finding.name.isEmpty())
            return finding.name;
        const auto span = finding.spanOf(Role::Speaker);
        return span ? m_article.textOf(*span).toString().simplified() : QString();
    }

    QList<Doubt> doubtsOf(const Finding &finding, const QList<Span> &quotes) const
    {
        QList<Doubt> doubts;
        const auto speaker = finding.spanOf(Role::Speaker);
        if (finding.kind == Kind::Quote || (!speaker && finding.name.isEmpty()))
            doubts.append(Doubt::NoSpeaker);
        else if (certaintyOf(finding) == Certainty::Check)
            doubts.append(Doubt::Unsure);
        if (speaker &&
            std::none_of(quotes.begin(), quotes.end(), [&](Span quote) { return sharesParagraph(quote, *speaker); }))
            doubts.append(Doubt::FarSpeaker);
        if (std::any_of(quotes.begin(), quotes.end(), [this](Span quote) { return isUnbalanced(quote); }))
            doubts.append(Doubt::Unbalanced);
        if (doubts.isEmpty() && m_diligence == Diligence::EveryQuote)
            doubts.append(Doubt::Unchecked);
        return doubts;
    }

    bool sharesParagraph(Span a, Span b) const
    {
        return m_article.paragraphAt(a.start()) == m_article.paragraphAt(b.start());
    }

    bool isUnbalanced(Span quote) const
    {
        return std::any_of(m_analysis.warnings.begin(), m_analysis.warnings.end(), [quote](const Warning &warning) {
            return warning.code == WarningCode::Unbalanced && warning.span.overlaps(quote);
        });
    }

    const Article &m_article;
    const Analysis &m_analysis;
    const Review &m_review;
    Diligence m_diligence;
    QSet<Span> m_within;     ///< quotations inside a suggested cut
    QSet<Span> m_attributed; ///< quotations that an attribution names
};

} // namespace

QList<Statement> statementsOf(const Article &article, const Analysis &analysis, const Review &review,
                              Diligence diligence)
{
    return Statements(article, analysis, review, diligence).all();
}

QStringList speakersOf(const QList<Statement> &statements)
{
    QStringList speakers;
    QSet<QString> known;
    for (const Statement &statement : statements) {
        if (statement.speaker.isEmpty() || known.contains(statement.speaker))
            continue;
        known.insert(statement.speaker);
        speakers.append(statement.speaker);
    }
    return speakers;
}

} // namespace bluepencil
