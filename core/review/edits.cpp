// SPDX-License-Identifier: Apache-2.0
#include "review/edits.h"

#include "detect/findings/reason.h"
#include "text/article.h"
#include "text/charclass.h"
#include "text/spans.h"

#include <algorithm>
#include <utility>

namespace bluepencil {

namespace {

/// Collects the steps of one edit, numbering the new decisions and leaving out steps that change nothing.
class Steps {
public:
    Steps(const Review &review, Signature by)
        : m_review(review)
        , m_by(std::move(by))
        , m_sequence(review.nextSequence())
    {
    }

    void set(DecisionId id, Decision decision)
    {
        const std::optional<Decision> before = m_review.decision(id);
        if (before && saysTheSame(*before, decision))
            return;
        decision.editor = m_by.editor;
        decision.when = m_by.when;
        decision.sequence = m_sequence++;
        m_changes.append({id, before, std::move(decision)});
    }

    void clear(DecisionId id)
    {
        if (const std::optional<Decision> before = m_review.decision(id))
            m_changes.append({id, before, std::nullopt});
    }

    [[nodiscard]] QList<Change> changes() && { return std::move(m_changes); }

private:
    /// Deciding the same again is no step, unless a later decision lies on top of the earlier one.
    [[nodiscard]] bool saysTheSame(const Decision &before, const Decision &now) const
    {
        const bool same = before.verb == now.verb && before.span == now.span && before.words == now.words &&
                          before.cutReason == now.cutReason;
        return same && (!changesText(now.verb) || isInForce(before));
    }

    [[nodiscard]] bool isInForce(const Decision &decision) const
    {
        switch (decision.verb) {
        case Verb::Cut:
        case Verb::OwnCut:
        case Verb::MoveToCredit:
            return m_review.isCut(decision.span);
        case Verb::Replace:
            return m_review.replacements().contains(Replacement{decision.span, decision.words});
        default:
            return std::none_of(m_review.cuts().begin(), m_review.cuts().end(),
                                [&](Span cut) { return cut.overlaps(decision.span); });
        }
    }

    const Review &m_review;
    Signature m_by;
    quint64 m_sequence;
    QList<Change> m_changes;
};

Decision onFinding(const Finding &finding, Verb verb)
{
    Decision decision;
    decision.verb = verb;
    decision.span = finding.span;
    decision.finding = finding.id();
    decision.kind = finding.kind;
    decision.category = finding.category;
    return decision;
}

Decision ownDecision(Verb verb, Span span)
{
    Decision decision;
    decision.verb = verb;
    decision.span = span;
    return decision;
}

/// The decisions that cut this very span, in a fixed order.
QList<DecisionId> cutsOf(const Review &review, Span span)
{
    QList<DecisionId> ids;
    for (auto decision = review.decisions().cbegin(); decision != review.decisions().cend(); ++decision) {
        const bool cuts = decision->verb == Verb::Cut || decision->verb == Verb::OwnCut;
        if (cuts && decision->span == span)
            ids.append(decision.key());
    }
    std::sort(ids.begin(), ids.end(), [](DecisionId a, DecisionId b) { return a.value() < b.value(); });
    return ids;
}

Span insideText(const Article &article, Span span)
{
    return span.intersected(Span(0, article.length()));
}

/// The span grown over every replacement that it touches.
Span grownOverReplacements(const Review &review, Span span)
{
    for (const Replacement &replacement : review.replacements()) {
        if (replacement.span.overlaps(span))
            span = span.united(replacement.span);
    }
    return span;
}

} // namespace

QList<Change> decide(const Review &review, const Article &article, const QList<Finding> &findings, Verb verb,
                     const Signature &by)
{
    Q_ASSERT(verb == Verb::Cut || verb == Verb::Keep || verb == Verb::MoveToCredit);
    Steps steps(review, by);
    for (const Finding &finding : findings) {
        if (!finding.isCut())
            continue;
        Decision decision = onFinding(finding, verb);
        decision.reason = reasonOf(finding, article);
        steps.set(DecisionId::on(finding.id()), std::move(decision));
    }
    return std::move(steps).changes();
}

QList<Change> undecide(const Review &review, const QList<Finding> &findings)
{
    Steps steps(review, {});
    for (const Finding &finding : findings) {
        const DecisionId id = DecisionId::on(finding.id());
        if (review.decision(id) || !finding.isCut()) {
            steps.clear(id);
            continue;
        }
        for (const DecisionId other : cutsOf(review, finding.span))
            steps.clear(other);
    }
    return std::move(steps).changes();
}

QList<Change> cutOwn(const Review &review, const Article &article, Span span, CutReason reason, const Signature &by)
{
    span = grownOverReplacements(review, insideText(article, span));
    if (span.isEmpty())
        return {};
    Steps steps(review, by);
    Decision decision = ownDecision(Verb::OwnCut, span);
    decision.cutReason = reason;
    steps.set(DecisionId::own(Verb::OwnCut, span), std::move(decision));
    return std::move(steps).changes();
}

bool isCutAlready(const Review &review, const Article &article, Span span)
{
    span = insideText(article, span);
    const auto isBlank = [&article](qsizetype start, qsizetype end) {
        return withoutOuterBlanks(article.textOf(Span(start, end))).isEmpty();
    };
    qsizetype at = span.start();
    for (const Span cut : overlapping(review.cuts(), span)) {
        if (cut.start() > at && !isBlank(at, cut.start()))
            return false;
        at = cut.end();
    }
    return at > span.start() && (at >= span.end() || isBlank(at, span.end()));
}

bool isChanged(const Review &review, Span span)
{
    return !overlapping(review.cuts(), span).isEmpty() ||
           !overlapping(review.replacements(), span, &Replacement::span).isEmpty();
}

QList<Change> sayWhy(const Review &review, Span span, CutReason reason, const Signature &by)
{
    const auto &decisions = review.decisions();
    auto last = decisions.cend();
    for (auto decision = decisions.cbegin(); decision != decisions.cend(); ++decision) {
        const bool isHere = decision->verb == Verb::OwnCut && decision->span.overlaps(span);
        if (isHere && (last == decisions.cend() || decision->sequence > last->sequence))
            last = decision;
    }
    if (last == decisions.cend() || last->cutReason == reason)
        return {};
    Decision said = *last;
    said.cutReason = reason;
    said.editor = by.editor;
    said.when = by.when;
    return {{last.key(), *last, std::move(said)}};
}

QList<Change> restore(const Review &review, const Article &article, Span span, const Signature &by)
{
    span = insideText(article, span);
    if (span.isEmpty())
        return {};
    Steps steps(review, by);
    steps.set(DecisionId::own(Verb::Restore, span), ownDecision(Verb::Restore, span));
    return std::move(steps).changes();
}

QList<Change> replace(const Review &review, const Article &article, Span span, const QString &words,
                      const Signature &by)
{
    span = grownOverReplacements(review, insideText(article, span));
    if (span.isEmpty() || article.textOf(span) == words)
        return {};
    Steps steps(review, by);
    Decision decision = ownDecision(Verb::Replace, span);
    decision.words = words;
    steps.set(DecisionId::own(Verb::Replace, span), std::move(decision));
    return std::move(steps).changes();
}

QList<Change> checkQuotes(const Review &review, const QList<Finding> &attributions, const Signature &by)
{
    Steps steps(review, by);
    for (const Finding &attribution : attributions) {
        if (!attribution.isCut())
            steps.set(DecisionId::on(attribution.id()), onFinding(attribution, Verb::QuoteChecked));
    }
    return std::move(steps).changes();
}

QList<Change> correctSpeaker(const Review &review, const Finding &attribution, const QString &name, const Signature &by)
{
    Steps steps(review, by);
    Decision decision = onFinding(attribution, Verb::QuoteWrong);
    decision.words = name;
    steps.set(DecisionId::on(attribution.id()), std::move(decision));
    return std::move(steps).changes();
}

QList<Change> remark(const Review &review, const Article &article, Verb verb, Span span, const QString &words,
                     const Signature &by)
{
    Q_ASSERT(verb >= Verb::Note);
    const DecisionId id = DecisionId::own(verb, insideText(article, span));
    const std::optional<Decision> before = review.decision(id);
    const bool answersNothing = verb == Verb::Answer && (!before || before->verb != Verb::Query);
    if (insideText(article, span).isEmpty() || words.trimmed().isEmpty() || answersNothing)
        return {};
    Steps steps(review, by);
    Decision decision = ownDecision(verb, insideText(article, span));
    decision.words = words.trimmed();
    steps.set(id, std::move(decision));
    return std::move(steps).changes();
}

} // namespace bluepencil
