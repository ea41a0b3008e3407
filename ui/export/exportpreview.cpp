// SPDX-License-Identifier: Apache-2.0
#include "export/exportpreview.h"

#include "formats/formats.h"
#include "formats/writer/htmltext.h"
#include "formats/writer/quotes/reviewedquotes.h"
#include "formats/writer/trackedhtml.h"

#include <QCoreApplication>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportPreview)
};

constexpr qsizetype longestShown = 20'000; ///< units; a preview is for a look

QString more(bool isCut)
{
    return isCut ? u"<p>…</p>"_s : QString();
}

/// Lines as they stand in a file.
QString linesAsHtml(const QString &text)
{
    return u"<pre style=\"white-space: pre-wrap\">"_s +
           text.first(std::min(text.size(), longestShown)).toHtmlEscaped() + u"</pre>"_s +
           more(text.size() > longestShown);
}

QString paragraphsAsHtml(const Outgoing &article)
{
    QString html;
    const QList<QStringView> paragraphs = paragraphsOf(article);
    for (const QStringView paragraph : paragraphs) {
        if (html.size() > longestShown)
            return html + more(true);
        html += u"<p>"_s + htmlEscaped(paragraph) + u"</p>"_s;
    }
    return html;
}

/// The rows of a quote sheet that is no text.
QString quotesAsHtml(const Outgoing &article)
{
    QString html = u"<table cellpadding=\"4\">"_s;
    const QList<QuoteRow> rows = standingQuoteRowsOf(article);
    for (const QuoteRow &row : rows) {
        if (html.size() > longestShown)
            return html + u"</table>"_s + more(true);
        html += htmlRow({row.quote, row.speaker, row.cue}, u"td"_s);
    }
    return html + u"</table>"_s;
}

/// Bytes that are lines of text, and no package.
bool isText(const QByteArray &bytes)
{
    return !bytes.startsWith("PK\x03\x04") && !bytes.startsWith("%PDF-");
}

QString htmlOf(const Outgoing &article, const Format &format, const QByteArray &bytes)
{
    if (isText(bytes) && article.style.encoding.compare("UTF-8", Qt::CaseInsensitive) == 0)
        return linesAsHtml(QString::fromUtf8(bytes));
    if (isText(bytes))
        return linesAsHtml(article.text);
    if (format.holdsQuotes)
        return quotesAsHtml(article);
    return format.showsChanges ? trackedHtml(article, longestShown) : paragraphsAsHtml(article);
}

} // namespace

Outgoing outgoingFor(const ExportQuestion &question, const ExportWish &wish)
{
    Outgoing article = question.article;
    article.withReasons = wish.withReasons;
    article.withRemarks = wish.withRemarks;
    article.style = wish.style;
    return article;
}

ExportPreview previewOf(const ExportQuestion &question, const ExportWish &wish)
{
    const Outgoing article = outgoingFor(question, wish);
    const Format &format = formatOf(wish);
    const Result<QByteArray> bytes = format.write(article);
    if (!bytes)
        return {{}, Words::tr("The article %1", "a sentence without its beginning").arg(bytes.sentence()), false};
    return {htmlOf(article, format, *bytes), format.loss ? format.loss(article) : QString()};
}

} // namespace bluepencil
