// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/quotes.h"

#include "cli/arguments/options.h"
#include "cli/commands/analyze.h"
#include "cli/input/documents.h"
#include "formats/writer/quotes/quotesheet.h"
#include "formats/writer/quotes/quotetable.h"

namespace bluepencil::cli {

QByteArray quotesHeader(const Options &options)
{
    return options.sheetFormat == SheetFormat::Csv ? quoteSheetHeader() : QByteArray();
}

QByteArray quotesOf(const Document &document, const Options &options, const Environment &environment)
{
    const Article &article = document.article;
    const QList<QuoteRow> rows = quoteRowsOf(article, analysisOf(document, options, environment));
    const QString &name = article.origin().name;
    if (options.sheetFormat == SheetFormat::Word)
        return quoteRowsToWord(rows, name);
    const OffsetConverter unit(article.text(), options.unit);
    return options.sheetFormat == SheetFormat::Csv ? quoteRowsToCsv(rows, name, unit)
                                                   : quoteRowsToJson(rows, name, unit);
}

} // namespace bluepencil::cli
