// SPDX-License-Identifier: Apache-2.0
#include "review/review.h"

#include "review/strip.h"
#include "text/spans.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

namespace {

struct Refusal {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QList<Decision> remarksInOrder(const QHash<DecisionId, Decision> &decisions)
{
    QList<Decision> remarks;
    std::copy_if(decisions.begin(), decisions.end(), std::back_inserter(remarks),
                 [](const Decision &decision) { return decision.verb >= Verb::Note; });
    std::sort(remarks.begin(), remarks.end(), [](const Decision &a, const Decision &b) {
        return a.span != b.span ? a.span < b.span : a.sequence < b.sequence;
    });
    return remarks;
}

void appendJoined(QList<Span> &spans, Span span)
{
    if (!spans.isEmpty() && spans.last().end() == span.start())
        spans.last() = spans.last().united(span);
    else
        spans.append(span);
}

/// How much of the span the ordered, disjoint cuts cover.
qsizetype coveredUnits(const QList<Span> &cutSpans, Span span)
{
    qsizetype covered = 0;
    for (const Span cut : overlapping(cutSpans, span))
        covered += cut.intersected(span).length();
    return covered;
}

/// True when all the lines of a suggestion went. Only line ends stand between them, which no cut of a line takes.
bool areCut(const QList<Span> &cutSpans, const QList<Span> &lines)
{
    return !lines.isEmpty() && std::all_of(lines.begin(), lines.end(), [&cutSpans](Span line) {
        return coveredUnits(cutSpans, line) == line.length();
    });
}

} // namespace

Outcome Review::apply(const QList<Change> &changes)
{
    QHash<DecisionId, Decision> next = m_decisions;
    for (const Change &change : changes) {
        const auto found = next.constFind(change.id);
        const bool startsHere =
            change.before ? found != next.constEnd() && *found == *change.before : found == next.constEnd();
        if (!startsHere)
            return Failure{
                Refusal::tr("This was decided differently in the meantime; look at it again before deciding.")};
        if (change.after)
            next.insert(change.id, *change.after);
        else
            next.remove(change.id);
    }
    for (const Change &change : changes) {
        if (change.after)
            m_nextSequence = std::max(m_nextSequence, change.after->sequence + 1);
    }
    m_decisions = std::move(next);
    repaint();
    return Done{};
}

std::optional<Decision> Review::decision(DecisionId id) const
{
    const auto found = m_decisions.constFind(id);
    return found == m_decisions.constEnd() ? std::nullopt : std::optional(*found);
}

CutState Review::stateOf(const Finding &finding) const
{
    const qsizetype covered = coveredUnits(m_cuts, finding.span);
    const bool whole = covered == finding.span.length() || areCut(m_cuts, finding.lines);
    const auto decided = m_decisions.constFind(DecisionId::on(finding.id()));
    if (decided == m_decisions.constEnd())
        return whole ? CutState::Cut : CutState::Undecided;
    if (covered > 0 && !whole)
        return CutState::PartlyCut;
    if (covered == 0)
        return CutState::Kept;
    return decided->verb == Verb::MoveToCredit ? CutState::MovedToCredit : CutState::Cut;
}

QuoteState Review::quoteStateOf(const Finding &finding) const
{
    const auto decided = m_decisions.constFind(DecisionId::on(finding.id()));
    if (decided == m_decisions.constEnd())
        return QuoteState::Suggested;
    return decided->verb == Verb::QuoteWrong ? QuoteState::Wrong : QuoteState::Checked;
}

QList<Span> Review::credits() const
{
    QList<Span> spans;
    for (const Decision &decision : m_decisions) {
        if (decision.verb == Verb::MoveToCredit && isCut(decision.span))
            spans.append(decision.span);
    }
    std::sort(spans.begin(), spans.end());
    return spans;
}

bool Review::isCut(Span span) const
{
    return coveredUnits(m_cuts, span) == span.length();
}

void Review::repaint()
{
    const Strip strip(m_decisions);
    m_cuts.clear();
    m_replacements.clear();
    strip.forEach([this](Span span, const Decision &decision) {
        if (isCutting(decision.verb))
            appendJoined(m_cuts, span);
        else if (decision.verb == Verb::Replace && span == decision.span) // a torn replacement counts no more
            m_replacements.append({span, decision.words});
    });
    m_remarks = remarksInOrder(m_decisions);
}

QList<Span> cutsIfAllAccepted(const Review &review, const QList<Finding> &suggestions)
{
    QList<Span> spans = review.cuts();
    for (const Finding &finding : suggestions) {
        if (finding.isCut() && review.stateOf(finding) == CutState::Undecided)
            spans.append(finding.span);
    }
    std::sort(spans.begin(), spans.end());
    QList<Span> joined;
    for (const Span span : spans) {
        if (!joined.isEmpty() && span.start() <= joined.last().end())
            joined.last() = joined.last().united(span);
        else
            joined.append(span);
    }
    return joined;
}

} // namespace bluepencil
