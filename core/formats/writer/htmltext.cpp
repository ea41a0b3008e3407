// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmltext.h"

#include "formats/writer/utf8text.h"

#include <QRegularExpression>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What HTML cannot hold at all: control characters but tabs and line ends, and code points that are none.
bool isForbidden(QChar unit)
{
    const char16_t code = unit.unicode();
    const bool isSpace = code == '\t' || code == '\n' || code == '\r';
    return (code < 0x20 && !isSpace) || (code >= 0x7f && code <= 0x9f) || (code >= 0xfdd0 && code <= 0xfdef) ||
           code >= 0xfffe;
}

/// What stands in HTML for a unit that may not stand there itself; null for all others.
QStringView standingFor(QChar unit)
{
    switch (unit.unicode()) {
    case u'<':
        return u"&lt;";
    case u'>':
        return u"&gt;";
    case u'&':
        return u"&amp;";
    case u'"':
        return u"&quot;";
    default:
        return isForbidden(unit) ? QStringView(u"\ufffd") : QStringView();
    }
}

} // namespace

QString htmlEscaped(QStringView text)
{
    QString html;
    appendHtmlEscaped(html, text);
    return html;
}

void appendHtmlEscaped(QString &html, QStringView text)
{
    if (html.isEmpty())
        html.reserve(text.size());
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QStringView other = standingFor(text[at]);
        if (other.isNull())
            continue;
        html += text.sliced(plain, at - plain);
        html += other;
        plain = at + 1;
    }
    html += text.sliced(plain);
}

void appendElement(QByteArray &html, const QByteArray &tag, QStringView text)
{
    html += '<' + tag + '>';
    appendUtf8(html, htmlEscaped(text));
    html += "</" + tag + ">\n";
}

QString htmlRow(const QStringList &cells, const QString &tag)
{
    QString html = u"<tr>"_s;
    for (const QString &cell : cells)
        html += u"<%1>%2</%1>"_s.arg(tag, htmlEscaped(cell));
    return html + u"</tr>\n"_s;
}

QString languageMark(const QString &language)
{
    static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$"_s);
    return tag.match(language).hasMatch() ? u" lang=\"%1\""_s.arg(language) : QString();
}

} // namespace bluepencil
