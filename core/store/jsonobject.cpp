// SPDX-License-Identifier: Apache-2.0
#include "store/jsonobject.h"

namespace bluepencil {

using namespace Qt::StringLiterals;

void JsonObject::add(QLatin1StringView key, qint64 number)
{
    begin(key);
    m_text += QString::number(number);
}

void JsonObject::add(QLatin1StringView key, QStringView text)
{
    begin(key);
    quote(text);
}

void JsonObject::add(QLatin1StringView key, QLatin1StringView name)
{
    begin(key);
    m_text += u'"';
    m_text += name;
    m_text += u'"';
}

void JsonObject::addUnlessEmpty(QLatin1StringView key, QStringView text)
{
    if (!text.isEmpty())
        add(key, text);
}

void JsonObject::begin(QLatin1StringView key)
{
    if (!m_isFirst)
        m_text += u',';
    m_isFirst = false;
    m_text += u'"';
    m_text += key;
    m_text += "\":"_L1;
}

void JsonObject::quote(QStringView text)
{
    m_text += u'"';
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        // Half a surrogate pair, which scraped text may hold, would be lost on the way through UTF-8.
        const bool plainly = unit >= u' ' && unit != u'"' && unit != u'\\' && !QChar::isSurrogate(unit);
        if (plainly)
            continue;
        m_text += text.sliced(plain, at - plain);
        m_text += "\\u"_L1 + QString::number(unit, 16).rightJustified(4, u'0');
        plain = at + 1;
    }
    m_text += text.sliced(plain);
    m_text += u'"';
}

} // namespace bluepencil
