// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/htmltext.h"

#include <QRegularExpression>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// What HTML cannot hold at all: control characters, and code points that are none.
bool isForbidden(QChar unit)
{
    const char16_t code = unit.unicode();
    return (code < 0x20 && code != '\t') || (code >= 0x7f && code <= 0x9f) || (code >= 0xfdd0 && code <= 0xfdef) ||
           code >= 0xfffe;
}

} // namespace

QString htmlEscaped(const QString &text)
{
    QString clean = text;
    for (QChar &unit : clean) {
        if (isForbidden(unit))
            unit = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped();
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
