// SPDX-License-Identifier: Apache-2.0
#include "store/database/jsonobject.h"

#include <QStringEncoder>

#include <algorithm>
#include <charconv>

namespace bluepencil {

namespace {

char *copied(QLatin1StringView text, char *to)
{
    return std::copy_n(text.data(), text.size(), to);
}

/// Half a surrogate pair, which scraped text may hold, would be lost on the way through UTF-8.
bool isPlain(char16_t unit)
{
    return unit >= u' ' && unit != u'"' && unit != u'\\' && !QChar::isSurrogate(unit);
}

} // namespace

void JsonObject::add(QLatin1StringView key, qint64 number)
{
    begin(key);
    constexpr qsizetype longest = 20; // digits and a sign
    char *to = grown(longest);
    cutOffAt(std::to_chars(to, to + longest, number).ptr);
}

void JsonObject::add(QLatin1StringView key, QStringView text)
{
    begin(key);
    quote(text);
}

void JsonObject::add(QLatin1StringView key, QLatin1StringView name)
{
    begin(key);
    char *to = grown(name.size() + 2);
    *to++ = '"';
    to = copied(name, to);
    *to = '"';
}

void JsonObject::addUnlessEmpty(QLatin1StringView key, QStringView text)
{
    if (!text.isEmpty())
        add(key, text);
}

void JsonObject::begin(QLatin1StringView key)
{
    constexpr qsizetype marks = 4;
    char *to = grown(key.size() + marks - (m_isFirst ? 1 : 0));
    if (!m_isFirst)
        *to++ = ',';
    m_isFirst = false;
    *to++ = '"';
    to = copied(key, to);
    *to++ = '"';
    *to = ':';
}

void JsonObject::quote(QStringView text)
{
    m_json += '"';
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text.at(at).unicode();
        if (isPlain(unit))
            continue;
        appendUtf8(text.sliced(plain, at - plain));
        m_json += "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        plain = at + 1;
    }
    appendUtf8(text.sliced(plain));
    m_json += '"';
}

void JsonObject::appendUtf8(QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8);
    char *to = grown(encoder.requiredSpace(text.size()));
    cutOffAt(encoder.appendToBuffer(to, text));
}

/// Where to write the next bytes: in place, since appending thousands of small texts costs as much as all the rest.
char *JsonObject::grown(qsizetype bytes)
{
    const qsizetype before = m_json.size();
    m_json.resize(before + bytes);
    return m_json.data() + before;
}

void JsonObject::cutOffAt(const char *end)
{
    m_json.truncate(end - m_json.constData());
}

} // namespace bluepencil
