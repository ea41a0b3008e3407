// SPDX-License-Identifier: Apache-2.0
#include "panes/rowtexts.h"

#include "review/cleantext.h"
#include "text/article.h"
#include "text/charclass.h"

namespace bluepencil {

namespace {

bool startsCleanLine(const CleanText &clean, qsizetype offset)
{
    return offset == 0 || isLineEnd(clean.textOf(Span(offset - 1, offset)).front().unicode());
}

Remains remainsOf(const Row &row, Span own, const CleanText &clean)
{
    if (own.isEmpty())
        return row.text.isEmpty() ? Remains::Text : Remains::Nothing;
    return !row.startsParagraph || startsCleanLine(clean, clean.toClean(row.text.start(), Lean::Back))
               ? Remains::Text
               : Remains::JoinedAbove;
}

/// True when the paragraph's line end went with a cut, so that the next text left goes on in the same line.
bool losesLineEnd(const Article &article, const Row &row, const CleanText &clean)
{
    if (!row.endsParagraph)
        return false;
    const Span lineEnd(row.text.end(), article.lineOf(row.paragraph).end());
    return !lineEnd.isEmpty() && clean.toClean(lineEnd).isEmpty();
}

} // namespace

CleanRow cleanRowOf(const Article &article, const RowLayout &layout, qsizetype row, const CleanText &clean)
{
    const Row &first = layout.rows().at(row);
    Span span = clean.toClean(first.text);
    const Remains remains = remainsOf(first, span, clean);
    if (remains != Remains::Text)
        return {remains, Span(span.start(), span.start())};
    const Row *last = &first;
    for (qsizetype next = row + 1; losesLineEnd(article, *last, clean) && next < layout.count(); ++next) {
        const Row &candidate = layout.rows().at(next);
        const Span more = clean.toClean(candidate.text);
        switch (remainsOf(candidate, more, clean)) {
        case Remains::Nothing:
            continue;
        case Remains::Text:
            return {remains, span};
        case Remains::JoinedAbove:
            span = span.united(more);
            last = &candidate;
        }
    }
    return {remains, span};
}

} // namespace bluepencil
