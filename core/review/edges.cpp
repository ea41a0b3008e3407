// SPDX-License-Identifier: Apache-2.0
#include "review/edges.h"

#include "text/article.h"

#include <QTextBoundaryFinder>

#include <optional>

namespace bluepencil {

namespace {

using BoundaryReason = QTextBoundaryFinder::BoundaryReason;

/// The text of the paragraph that holds the offset, or of the next one in that direction that has text.
Span lineAround(const Article &article, qsizetype offset, bool forwards)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    const int step = forwards ? 1 : -1;
    for (qsizetype i = article.paragraphAt(offset); i >= 0 && i < paragraphs.size(); i += step) {
        const Span text = paragraphs.at(i).text;
        const bool isBeyond = forwards ? text.end() > offset : text.start() < offset;
        if (isBeyond && !paragraphs.at(i).isBlank())
            return text;
    }
    return {};
}

/// From an offset to the next end of a word, or back to the start of one, within the line.
std::optional<qsizetype> wordEdge(const Article &article, Span line, qsizetype offset, bool forwards)
{
    const QStringView text = article.textOf(line);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    finder.setPosition(std::clamp<qsizetype>(offset - line.start(), 0, text.size()));
    const BoundaryReason wanted = forwards ? QTextBoundaryFinder::EndOfItem : QTextBoundaryFinder::StartOfItem;
    while ((forwards ? finder.toNextBoundary() : finder.toPreviousBoundary()) >= 0) {
        if (finder.boundaryReasons().testFlag(wanted))
            return line.start() + finder.position();
    }
    return std::nullopt;
}

/// The next place for an edge; the edge of the line where no further word is in it.
std::optional<qsizetype> nextPlace(const Article &article, qsizetype offset, Stride stride, bool forwards)
{
    const Span line = lineAround(article, offset, forwards);
    if (line.isEmpty())
        return std::nullopt;
    const qsizetype lineEdge = forwards ? line.end() : line.start();
    return stride == Stride::Line ? lineEdge : wordEdge(article, line, offset, forwards).value_or(lineEdge);
}

QList<Change> cutOrTakeBack(const Review &review, const Article &article, Span span, bool cut, const Signature &by)
{
    return cut ? cutOwn(review, article, span, CutReason::Unsaid, by) : restore(review, article, span, by);
}

} // namespace

Span extentOf(const Review &review, const QList<Finding> &findings)
{
    const Span hull = findings.first().span.united(findings.last().span);
    Span extent;
    for (const Span cut : review.cuts()) {
        if (cut.overlaps(hull))
            extent = extent.isEmpty() ? cut : extent.united(cut);
    }
    return extent.isEmpty() ? hull : extent;
}

QList<Change> moveEdge(const Review &review, const Article &article, const QList<Finding> &findings,
                       const EdgeMove &move, const Signature &by)
{
    const Span extent = extentOf(review, findings);
    const qsizetype from = move.edge == Edge::Start ? extent.start() : extent.end();
    const std::optional<qsizetype> to = nextPlace(article, from, move.stride, move.forwards);
    const Span moved = !to ? Span() : move.forwards ? Span(from, *to) : Span(*to, from);
    if (moved.isEmpty() || (!move.grows() && moved.contains(extent)))
        return {};

    Review decided = review;
    QList<Change> changes;
    if (!review.isCut(extent))
        changes = decide(review, article, findings, Verb::Cut, by);
    if (!decided.apply(changes).ok())
        return {};
    return changes + cutOrTakeBack(decided, article, moved, move.grows(), by);
}

} // namespace bluepencil
