// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/quotes/quotesheet.h"

#include "detect/analyzer.h"
#include "formats/writer/confidence.h"
#include "formats/writer/jsonwriter.h"
#include "text/article.h"

#include <QHash>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// The attribution of each quote, by the quote's span.
QHash<Span, const Finding *> attributionsByQuote(const Analysis &analysis)
{
    QHash<Span, const Finding *> attributions;
    for (const Finding &finding : analysis.findings) {
        if (finding.kind != Kind::Attribution)
            continue;
        for (const Related &related : finding.related) {
            if (related.role == Role::Quote)
                attributions.insert(related.span, &finding);
        }
    }
    return attributions;
}

QString wordsOf(const Article &article, const Finding &finding, Role role)
{
    const auto span = finding.spanOf(role);
    return span ? article.textOf(*span).toString() : QString();
}

QuoteRow rowOf(const Article &article, const Finding &quote, const Finding *attribution)
{
    QuoteRow row;
    row.quote = article.textOf(quote.span).toString();
    row.category = quote.category;
    row.span = quote.span;
    row.statement = attribution ? attribution->id() : quote.id();
    row.confidence = quote.confidence;
    row.withinCut = quote.spanOf(Role::Within).has_value();
    const qsizetype paragraph = article.paragraphAt(quote.span.start());
    row.paragraph = paragraph < 0 ? 0 : article.paragraphs().at(paragraph).number;
    if (attribution) {
        row.speaker = attribution->name.isEmpty() ? wordsOf(article, *attribution, Role::Speaker) : attribution->name;
        row.cue = wordsOf(article, *attribution, Role::Cue);
        row.confidence = attribution->confidence;
    }
    return row;
}

/// Whether a spreadsheet would take the cell for a formula. A sign alone is none.
bool mayBeFormula(const QString &text)
{
    return text.size() > 1 && u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s.contains(text.front());
}

QByteArray csvField(const QString &text)
{
    QByteArray field = (mayBeFormula(text) ? u'\'' + text : text).toUtf8();
    if (!field.contains(',') && !field.contains('"') && !field.contains('\n') && !field.contains('\r'))
        return field;
    return '"' + field.replace('"', "\"\"") + '"';
}

} // namespace

QList<QuoteRow> quoteRowsOf(const Article &article, const Analysis &analysis)
{
    const auto attributions = attributionsByQuote(analysis);
    QList<QuoteRow> rows;
    for (const Finding &finding : analysis.findings) {
        if (finding.kind == Kind::Quote && isSpoken(finding.category))
            rows.append(rowOf(article, finding, attributions.value(finding.span)));
    }
    return rows;
}

QByteArray quoteSheetHeader()
{
    return "quote,speaker,cue,paragraph,confidence,category,within_cut,start,end,article\r\n";
}

QByteArray quoteRowsToCsv(const QList<QuoteRow> &rows, const QString &name, const OffsetConverter &unit)
{
    QByteArray csv;
    for (const QuoteRow &row : rows) {
        const QByteArrayList fields = {
            csvField(row.quote),
            csvField(row.speaker),
            csvField(row.cue),
            QByteArray::number(row.paragraph),
            QByteArray::number(shownConfidence(row.confidence)),
            QByteArray(nameOf(row.category).data()),
            row.withinCut ? "true" : "false",
            QByteArray::number(unit(row.span.start())),
            QByteArray::number(unit(row.span.end())),
            csvField(name),
        };
        csv += fields.join(',') + "\r\n";
    }
    return csv;
}

QByteArray quoteRowsToJson(const QList<QuoteRow> &rows, const QString &name, const OffsetConverter &unit)
{
    QByteArray lines;
    for (const QuoteRow &row : rows) {
        JsonWriter json;
        json.beginObject();
        json.member("quote"_L1, row.quote);
        json.member("speaker"_L1, row.speaker.isEmpty() ? QJsonValue() : QJsonValue(row.speaker));
        json.member("cue"_L1, row.cue.isEmpty() ? QJsonValue() : QJsonValue(row.cue));
        json.member("paragraph"_L1, qint64{row.paragraph});
        json.member("confidence"_L1, shownConfidence(row.confidence));
        json.member("category"_L1, nameOf(row.category));
        json.member("within_cut"_L1, row.withinCut);
        json.member("start"_L1, qint64{unit(row.span.start())});
        json.member("end"_L1, qint64{unit(row.span.end())});
        json.member("article"_L1, name);
        json.endObject();
        lines += json.takeLine();
    }
    return lines;
}

} // namespace bluepencil
