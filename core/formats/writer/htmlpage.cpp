// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmlpage.h"

#include "formats/writer/htmltext.h"
#include "formats/writer/outgoing.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QString element(const QString &tag, const QString &text)
{
    return u"<%1>%2</%1>\n"_s.arg(tag, htmlEscaped(text));
}

QString paragraphsAsHtml(const Outgoing &article)
{
    QString html;
    const QStringList paragraphs = paragraphsOf(article);
    const bool isHeaded = startsWithTitle(article);
    for (const QString &paragraph : paragraphs)
        html += element(isHeaded && html.isEmpty() ? u"h1"_s : u"p"_s, paragraph);
    return html;
}

QString meta(const QString &name, const QString &value)
{
    return value.isEmpty() ? QString() : u"<meta name=\"%1\" content=\"%2\">\n"_s.arg(name, htmlEscaped(value));
}

QString headOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    const bool isTitled = !origin.title.trimmed().isEmpty();
    const QString title = isTitled ? origin.title : paragraphsOf(article).value(0, origin.name);
    return u"<meta charset=\"utf-8\">\n"_s + element(u"title"_s, title) + meta(u"author"_s, origin.byline) +
           meta(u"date"_s, origin.date) + meta(u"source"_s, origin.url);
}

/// What stands above the text on the page: the title where the text does not start with it, byline and date.
QString headerOf(const Outgoing &article)
{
    const Origin &origin = article.article.origin();
    QString header;
    if (!origin.title.trimmed().isEmpty() && !startsWithTitle(article))
        header += element(u"h1"_s, origin.title);
    for (const QString &line : {origin.byline, origin.date}) {
        if (!line.trimmed().isEmpty())
            header += element(u"p"_s, line);
    }
    return header.isEmpty() ? QString() : u"<header>\n%1</header>\n"_s.arg(header);
}

} // namespace

Result<QByteArray> writeHtmlFragment(const Outgoing &article)
{
    return paragraphsAsHtml(article).toUtf8();
}

Result<QByteArray> writeHtmlPage(const Outgoing &article)
{
    const QString page = u"<!DOCTYPE html>\n<html"_s + languageMark(article.article.origin().language) +
                         u">\n<head>\n"_s + headOf(article) + u"</head>\n<body>\n<article>\n"_s + headerOf(article) +
                         paragraphsAsHtml(article) + u"</article>\n</body>\n</html>\n"_s;
    return page.toUtf8();
}

} // namespace bluepencil
