// SPDX-License-Identifier: Apache-2.0
#include "store/session/reviewchange.h"

#include "text/spans.h"

#include <algorithm>
#include <optional>

namespace bluepencil {

namespace {

bool looksTheSame(const Piece &a, const Piece &b)
{
    return a.raw == b.raw && a.kind == b.kind && a.clean.length() == b.clean.length();
}

/// What did not simply stay. Kept text looks the same however a cut beside it divides it.
QList<Piece> workedOn(const CleanText &text)
{
    QList<Piece> pieces;
    std::copy_if(text.pieces().begin(), text.pieces().end(), std::back_inserter(pieces),
                 [](const Piece &piece) { return piece.kind != PieceKind::Kept; });
    return pieces;
}

/// The hull of the pieces that differ, found from both ends; nothing when none does.
std::optional<Span> hullOfDifferences(const QList<Piece> &before, const QList<Piece> &after)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end(), looksTheSame);
    const auto fromEnd = std::mismatch(before.rbegin(), std::make_reverse_iterator(a), after.rbegin(),
                                       std::make_reverse_iterator(b), looksTheSame);
    std::optional<Span> hull;
    const auto add = [&hull](const Piece &piece) { hull = hull ? hull->united(piece.raw) : piece.raw; };
    std::for_each(a, fromEnd.first.base(), add);
    std::for_each(b, fromEnd.second.base(), add);
    return hull;
}

/// Spans sorted and joined, for a search.
QList<Span> joined(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end());
    QList<Span> result;
    for (const Span span : spans) {
        if (!result.isEmpty() && span.start() <= result.last().end())
            result.last() = result.last().united(span);
        else
            result.append(span);
    }
    return result;
}

bool overlapsAny(const QList<Span> &ordered, Span span)
{
    return !overlapping(ordered, span).isEmpty();
}

} // namespace

ReviewChange reviewChange(const QList<Change> &steps, const QList<Finding> &findings, const CleanText &before,
                          const CleanText &after)
{
    QList<Span> spans;
    for (const Change &step : steps) {
        for (const std::optional<Decision> *decision : {&step.before, &step.after}) {
            if (*decision)
                spans.append((*decision)->span);
        }
    }
    spans = joined(std::move(spans));

    ReviewChange change;
    for (const Finding &finding : findings) {
        if (overlapsAny(spans, finding.span))
            change.findings.append(finding.id());
    }
    if (!spans.isEmpty())
        change.raw = spans.first().united(spans.last());
    if (const auto hull = hullOfDifferences(workedOn(before), workedOn(after)))
        change.raw = spans.isEmpty() ? *hull : change.raw.united(*hull);
    return change;
}

} // namespace bluepencil
