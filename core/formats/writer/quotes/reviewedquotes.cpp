// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/quotes/reviewedquotes.h"

#include "detect/analyzer.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/quotes/quotetable.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// A person is sure of what a detector supposes.
constexpr float certain = 1.0F;

void decide(QuoteRow &row, const Review &review)
{
    const auto decision = review.decision(DecisionId::on(row.statement));
    if (decision && decision->verb == Verb::QuoteWrong)
        row.speaker = decision->words;
    if (decision && (decision->verb == Verb::QuoteWrong || decision->verb == Verb::QuoteChecked))
        row.confidence = certain;
    const QList<Span> &cuts = review.cuts();
    row.withinCut = std::any_of(cuts.begin(), cuts.end(), [&row](Span cut) { return cut.contains(row.span); });
}

QByteArray csvOf(const QList<QuoteRow> &rows, const Outgoing &article)
{
    const OffsetConverter unit(article.article.text(), OffsetUnit::Utf16);
    const QByteArray header = article.continues ? QByteArray() : quoteSheetHeader();
    return header + quoteRowsToCsv(rows, article.article.origin().name, unit);
}

QByteArray linesOf(const QList<QuoteRow> &rows, const Outgoing &article)
{
    const OffsetConverter unit(article.article.text(), OffsetUnit::Utf16);
    return quoteRowsToJson(rows, article.article.origin().name, unit);
}

} // namespace

QList<QuoteRow> reviewedQuoteRowsOf(const Outgoing &article)
{
    QList<QuoteRow> rows = quoteRowsOf(article.article, analyze(article.article));
    for (QuoteRow &row : rows)
        decide(row, article.review);
    return rows;
}

QList<QuoteRow> standingQuoteRowsOf(const Outgoing &article)
{
    QList<QuoteRow> rows = reviewedQuoteRowsOf(article);
    rows.removeIf([](const QuoteRow &row) { return row.withinCut; });
    return rows;
}

Result<QByteArray> writeQuoteSheet(const Outgoing &article)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    return csvOf(reviewedQuoteRowsOf(article), article);
}

Result<QByteArray> writeQuoteLines(const Outgoing &article)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    return linesOf(reviewedQuoteRowsOf(article), article);
}

Result<QByteArray> writeQuoteTable(const Outgoing &article)
{
    if (Outcome decided = checkDecidedOn(article); !decided)
        return decided.failure();
    return quoteTable(quoteRowsToWord(standingQuoteRowsOf(article), article.article.origin().name));
}

} // namespace bluepencil
