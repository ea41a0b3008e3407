// SPDX-License-Identifier: Apache-2.0
#include "store/session/proposals.h"

#include "store/log/decisionjson.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

namespace {

/// How far on each side the surroundings of two places are compared, and how much of it in all has to agree: a handful
/// of words, so that a line that was added or taken away beside the place does not hide it.
constexpr qsizetype reach = 48;
constexpr qsizetype enough = 24;

/// How many units agree, going left from two places. The start of both texts agrees wholly.
qsizetype agreementBefore(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < reach && same < a.size() && same < b.size() && a[a.size() - 1 - same] == b[b.size() - 1 - same])
        ++same;
    return same == a.size() && same == b.size() ? reach : same;
}

/// The same going right.
qsizetype agreementAfter(QStringView a, QStringView b)
{
    qsizetype same = 0;
    while (same < reach && same < a.size() && same < b.size() && a[same] == b[same])
        ++same;
    return same == a.size() && same == b.size() ? reach : same;
}

/// Finds stretches of one text again in another.
class Places {
public:
    Places(const QString &earlier, const QString &now)
        : m_earlier(earlier)
        , m_now(now)
    {
    }

    [[nodiscard]] std::optional<Span> find(Span span)
    {
        const QStringView text = m_earlier.mid(span.start(), span.length());
        const QList<qsizetype> &places = placesOf(text);
        std::optional<qsizetype> best;
        qsizetype bestAgreement = -1;
        for (const qsizetype place : places) {
            const qsizetype agreement = agreementAt(span, place);
            if (agreement > bestAgreement)
                best = place;
            else if (agreement == bestAgreement)
                best.reset(); // two places fit equally: neither is meant more than the other
            bestAgreement = std::max(bestAgreement, agreement);
        }
        const bool unmistakable =
            text.size() >= enough && places.size() == 1 && m_earlier.indexOf(text) == m_earlier.lastIndexOf(text);
        if (!best || (bestAgreement < enough && !unmistakable))
            return std::nullopt;
        return Span(*best, *best + text.size());
    }

private:
    [[nodiscard]] qsizetype agreementAt(Span span, qsizetype place) const
    {
        return agreementBefore(m_earlier.first(span.start()), m_now.first(place)) +
               agreementAfter(m_earlier.sliced(span.end()), m_now.sliced(place + span.length()));
    }

    const QList<qsizetype> &placesOf(QStringView text)
    {
        const auto known = m_places.constFind(text);
        if (known != m_places.constEnd())
            return *known;
        QList<qsizetype> places;
        for (qsizetype at = m_now.indexOf(text); !text.isEmpty() && at >= 0; at = m_now.indexOf(text, at + 1))
            places.append(at);
        return *m_places.insert(text, places);
    }

    QStringView m_earlier;
    QStringView m_now;
    QHash<QStringView, QList<qsizetype>> m_places;
};

std::optional<Finding> findingOn(const QList<Finding> &findings, Span span, Kind kind)
{
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return finding.span == span && finding.kind == kind;
    });
    return found == findings.end() ? std::nullopt : std::optional(*found);
}

/// A cut still means something where nothing is suggested any more; a kept suggestion or a checked quote does not.
bool meansSomething(const Proposal &proposal)
{
    return proposal.finding || proposal.earlier.finding.isNull() || proposal.earlier.verb == Verb::Cut;
}

/// None where such a remark stands already: a query that was answered here is not asked again.
QList<Change> remarkAgain(const Proposal &proposal, Verb verb, const Review &review, const Article &article,
                          const Signature &by)
{
    if (review.decision(DecisionId::own(verb, proposal.span)))
        return {};
    return remark(review, article, verb, proposal.span, proposal.earlier.words, by);
}

} // namespace

QList<Proposal> carriedOver(const PreviousVersion &earlier, const Article &article, const QList<Finding> &findings)
{
    Places places(earlier.article.text(), article.text());
    QList<Proposal> proposals;
    const QList<Decision> decisions = byPlace(earlier.review.decisions().values());
    for (const Decision &decision : decisions) {
        const std::optional<Span> span = places.find(decision.span);
        if (!span)
            continue;
        Proposal proposal{decision, *span, std::nullopt};
        if (!decision.finding.isNull())
            proposal.finding = findingOn(findings, *span, decision.kind);
        if (meansSomething(proposal))
            proposals.append(std::move(proposal));
    }
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal &a, const Proposal &b) { return a.span < b.span; });
    return proposals;
}

QList<Change> confirm(const Proposal &proposal, const Review &review, const Article &article, const Signature &by)
{
    const Decision &earlier = proposal.earlier;
    switch (earlier.verb) {
    case Verb::Cut:
        return proposal.finding ? decide(review, article, {*proposal.finding}, Verb::Cut, by)
                                : cutOwn(review, article, proposal.span, CutReason::Unsaid, by);
    case Verb::Keep:
    case Verb::MoveToCredit:
        return proposal.finding ? decide(review, article, {*proposal.finding}, earlier.verb, by) : QList<Change>();
    case Verb::OwnCut:
        return cutOwn(review, article, proposal.span, earlier.cutReason, by);
    case Verb::Restore:
        return restore(review, article, proposal.span, by);
    case Verb::Replace:
        return replace(review, article, proposal.span, earlier.words, by);
    case Verb::QuoteChecked:
        return proposal.finding ? checkQuotes(review, {*proposal.finding}, by) : QList<Change>();
    case Verb::QuoteWrong:
        return proposal.finding ? correctSpeaker(review, *proposal.finding, earlier.words, by) : QList<Change>();
    case Verb::Note:
    case Verb::Query:
        return remarkAgain(proposal, earlier.verb, review, article, by);
    case Verb::Answer: // what was answered on the earlier text is told as a note
        return remarkAgain(proposal, Verb::Note, review, article, by);
    }
    return {};
}

QList<Change> confirmAll(QList<Proposal> proposals, Review review, const Article &article, const Signature &by)
{
    std::stable_sort(proposals.begin(), proposals.end(),
                     [](const Proposal &a, const Proposal &b) { return a.earlier.sequence < b.earlier.sequence; });
    QList<Change> all;
    for (const Proposal &proposal : proposals) {
        const QList<Change> changes = confirm(proposal, review, article, by);
        if (review.apply(changes)) // each starts from what the ones before it leave
            all += changes;
    }
    return all;
}

} // namespace bluepencil
