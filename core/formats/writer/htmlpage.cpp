// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmlpage.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/outgoing.h"
#include "formats/writer/utf8text.h"

#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

void appendParagraphs(QByteArray &html, const Outgoing &article)
{
    makeRoom(html, article.text.size());
    forEachHtmlParagraph(article, [&html](QStringView paragraph) { appendUtf8(html, paragraph); });
}

QString meta(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, htmlEscaped(value));
}

/// What a page is called: by its title, else by its first line, else by where it comes from.
QString nameOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    if (!origin.title.trimmed().isEmpty())
        return origin.title;
    const QString line = firstLineOf(article).toString();
    return line.isEmpty() ? origin.name : line;
}

void appendHead(QByteArray &html, const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    html += "<meta charset=\"utf-8\">\n";
    appendElement(html, "title", nameOf(article));
    const QString known =
        meta(u"author"_s, origin.byline) + meta(u"date"_s, origin.date) + meta(u"source"_s, origin.url);
    html += known.toUtf8();
}

/// What stands above the text on the page: the title where the text does not start with it, byline and date.
QByteArray headerOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    QByteArray header;
    if (!origin.title.trimmed().isEmpty() && !startsWithTitle(article))
        appendElement(header, "h1", origin.title);
    for (const QString &line : {origin.byline, origin.date}) {
        if (!line.trimmed().isEmpty())
            appendElement(header, "p", line);
    }
    return header.isEmpty() ? QByteArray() : "<header>\n" + header + "</header>\n";
}

} // namespace

void forEachHtmlParagraph(const Outgoing &article, const std::function<void(QStringView)> &take)
{
    bool isHeadline = startsWithTitle(article);
    QString html; // the room of one paragraph serves the next
    forEachParagraph(article, [&](QStringView paragraph) {
        const bool isFirst = std::exchange(isHeadline, false);
        html.resize(0);
        html += isFirst ? u"<h1>" : u"<p>";
        appendHtmlEscaped(html, paragraph);
        html += isFirst ? u"</h1>\n" : u"</p>\n";
        take(html);
    });
}

Result<QByteArray> writeHtmlFragment(const Outgoing &article)
{
    QByteArray html;
    appendParagraphs(html, article);
    return html;
}

Result<QByteArray> writeHtmlPage(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    QByteArray html = "<!DOCTYPE html>\n<html" + languageMark(origin.language).toUtf8() + ">\n<head>\n";
    appendHead(html, article);
    html += "</head>\n<body>\n<article>\n" + headerOf(article);
    appendParagraphs(html, article);
    html += "</article>\n</body>\n</html>\n";
    return html;
}

} // namespace bluepencil
