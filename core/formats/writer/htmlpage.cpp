// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmlpage.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/outgoing.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void appendParagraphs(QByteArray &html, const QList<QStringView> &paragraphs, bool isHeaded)
{
    for (qsizetype at = 0; at < paragraphs.size(); ++at)
        appendElement(html, isHeaded && at == 0 ? "h1" : "p", paragraphs.at(at));
}

QString meta(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, htmlEscaped(value));
}

void appendHead(QByteArray &html, const Origin &origin, QStringView firstLine)
{
    const bool isTitled = !origin.title.trimmed().isEmpty();
    html += "<meta charset=\"utf-8\">\n";
    appendElement(html, "title", isTitled ? origin.title : firstLine);
    const QString known =
        meta(u"author"_s, origin.byline) + meta(u"date"_s, origin.date) + meta(u"source"_s, origin.url);
    html += known.toUtf8();
}

/// What stands above the text on the page: the title where the text does not start with it, byline and date.
QByteArray headerOf(const Origin &origin, bool isHeaded)
{
    QByteArray header;
    if (!origin.title.trimmed().isEmpty() && !isHeaded)
        appendElement(header, "h1", origin.title);
    for (const QString &line : {origin.byline, origin.date}) {
        if (!line.trimmed().isEmpty())
            appendElement(header, "p", line);
    }
    return header.isEmpty() ? QByteArray() : "<header>\n" + header + "</header>\n";
}

} // namespace

Result<QByteArray> writeHtmlFragment(const Outgoing &article)
{
    QByteArray html;
    appendParagraphs(html, paragraphsOf(article), startsWithTitle(article));
    return html;
}

Result<QByteArray> writeHtmlPage(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    const QList<QStringView> paragraphs = paragraphsOf(article);
    const bool isHeaded = startsWithTitle(article);
    QByteArray html = "<!DOCTYPE html>\n<html" + languageMark(origin.language).toUtf8() + ">\n<head>\n";
    appendHead(html, origin, paragraphs.value(0, origin.name));
    html += "</head>\n<body>\n<article>\n" + headerOf(origin, isHeaded);
    appendParagraphs(html, paragraphs, isHeaded);
    html += "</article>\n</body>\n</html>\n";
    return html;
}

} // namespace bluepencil
