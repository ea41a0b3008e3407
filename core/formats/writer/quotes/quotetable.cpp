// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/quotes/quotetable.h"

#include "formats/writer/confidence.h"
#include "formats/writer/office/docxbody.h"
#include "formats/writer/office/wordpackage.h"
#include "formats/writer/xmltext.h"
#include "text/article.h"

#include <QCoreApplication>
#include <QStringList>
#include <QXmlStreamWriter>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;
using namespace office;

namespace {

struct QuoteTable {
    Q_DECLARE_TR_FUNCTIONS(QuoteTable)
};

/// Twentieths of a point; of a page on its side.
constexpr std::array widths = {5900, 2500, 1500, 1600, 1000, 1900};

QByteArray cell(const QString &text, int width, bool isHead)
{
    const QByteArray words = forXml(text).toHtmlEscaped().toUtf8();
    return "<w:tc><w:tcPr><w:tcW w:w=\"" + QByteArray::number(width) + "\" w:type=\"dxa\"/></w:tcPr><w:p><w:r>" +
           (isHead ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t xml:space=\"preserve\">" + words +
           "</w:t></w:r></w:p></w:tc>";
}

QByteArray row(const QStringList &cells, bool isHead = false)
{
    QByteArray markup = "<w:tr><w:trPr><w:cantSplit/>";
    markup += isHead ? "<w:tblHeader/></w:trPr>" : "</w:trPr>";
    for (size_t i = 0; i < widths.size(); ++i)
        markup += cell(cells.at(static_cast<qsizetype>(i)), widths.at(i), isHead);
    return markup + "</w:tr>";
}

QByteArray borders()
{
    QByteArray markup = "<w:tblBorders>";
    for (const char *side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        markup += QByteArray("<w:") + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"999999\"/>";
    return markup + "</w:tblBorders>";
}

QByteArray tableHead()
{
    QByteArray markup = "<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/>" + borders() + "</w:tblPr><w:tblGrid>";
    for (const int width : widths)
        markup += "<w:gridCol w:w=\"" + QByteArray::number(width) + "\"/>";
    return markup + "</w:tblGrid>" +
           row({QuoteTable::tr("Quote"), QuoteTable::tr("Speaker"), QuoteTable::tr("Cue"), QuoteTable::tr("Paragraph"),
                QuoteTable::tr("Sure"), QuoteTable::tr("Article")},
               true);
}

} // namespace

QByteArray quoteRowsToWord(const QList<QuoteRow> &rows, const QString &name)
{
    QByteArray markup;
    for (const QuoteRow &each : rows) {
        const int percent = qRound(shownConfidence(each.confidence) * 100);
        markup +=
            row({each.quote, each.speaker, each.cue, QString::number(each.paragraph), u"%1 %"_s.arg(percent), name});
    }
    return markup;
}

Result<QByteArray> quoteTable(const QByteArray &rows)
{
    DocxBody body;
    body.document =
        deflated("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document "
                 "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" +
                 tableHead() + rows +
                 "</w:tbl><w:p/><w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar "
                 "w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"567\" "
                 "w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
    Origin origin;
    origin.title = QuoteTable::tr("Quotes");
    return wordPackage(body, origin, {}, false);
}

} // namespace bluepencil
