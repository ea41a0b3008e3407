// SPDX-License-Identifier: Apache-2.0
#include "store/jsonvalues.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cstring>
#include <utility>

namespace bluepencil {

namespace {

bool isSpace(char unit)
{
    return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r';
}

/// Behind the quotation mark that ends the text which starts at `from`; -1 where none does.
qsizetype endOfText(QByteArrayView json, qsizetype from)
{
    qsizetype at = from + 1;
    while (at < json.size()) {
        const void *found = std::memchr(json.data() + at, '"', static_cast<size_t>(json.size() - at));
        if (!found)
            return -1;
        const qsizetype mark = static_cast<const char *>(found) - json.data();
        qsizetype escapes = 0;
        while (json[mark - 1 - escapes] == '\\') // the text starts with a mark, so that this ends
            ++escapes;
        if (escapes % 2 == 0)
            return mark + 1;
        at = mark + 1;
    }
    return -1;
}

/// Behind the bracket that closes what starts at `from`; -1 where none does.
qsizetype endOfNested(QByteArrayView json, qsizetype from)
{
    qsizetype depth = 0;
    for (qsizetype at = from; at < json.size();) {
        const char unit = json[at];
        if (unit == '"') {
            at = endOfText(json, at);
            if (at < 0)
                return -1;
            continue;
        }
        if (unit == '{' || unit == '[')
            ++depth;
        else if ((unit == '}' || unit == ']') && --depth == 0)
            return at + 1;
        ++at;
    }
    return -1;
}

qsizetype endOfWord(QByteArrayView json, qsizetype from)
{
    qsizetype at = from;
    while (at < json.size() && !isSpace(json[at]) && json[at] != ',' && json[at] != ']' && json[at] != '}')
        ++at;
    return at == from ? -1 : at;
}

} // namespace

JsonValues::JsonValues(QByteArrayView json)
    : m_json(json)
{
    passSpace();
    if (pass('['))
        m_end = ']';
    else if (pass('{'))
        m_end = '}';
}

bool JsonValues::next()
{
    m_key = {};
    m_value = {};
    if (m_end == '\0')
        return false;
    passSpace();
    if (pass(m_end)) {
        passSpace();
        m_isWhole = m_at == m_json.size();
        m_end = '\0';
        return false;
    }
    const bool isParted = std::exchange(m_isFirst, false) || pass(',');
    passSpace();
    bool isNamed = true;
    if (m_end == '}') {
        m_key = takeText();
        passSpace();
        isNamed = !m_key.isNull() && pass(':');
        m_key = isNamed ? m_key.sliced(1, m_key.size() - 2) : QByteArrayView();
        passSpace();
    }
    if (isParted && isNamed)
        m_value = takeValue();
    if (m_value.isNull())
        m_end = '\0';
    return !m_value.isNull();
}

void JsonValues::passSpace()
{
    while (m_at < m_json.size() && isSpace(m_json[m_at]))
        ++m_at;
}

bool JsonValues::pass(char unit)
{
    if (m_at >= m_json.size() || m_json[m_at] != unit)
        return false;
    ++m_at;
    return true;
}

/// With its marks; null where no text is.
QByteArrayView JsonValues::takeText()
{
    const qsizetype from = m_at;
    const qsizetype end = from < m_json.size() && m_json[from] == '"' ? endOfText(m_json, from) : -1;
    if (end < 0)
        return {};
    m_at = end;
    return m_json.sliced(from, end - from);
}

QByteArrayView JsonValues::takeValue()
{
    const qsizetype from = m_at;
    if (from >= m_json.size())
        return {};
    const char first = m_json[from];
    const qsizetype end = first == '"'                   ? endOfText(m_json, from)
                          : first == '{' || first == '[' ? endOfNested(m_json, from)
                                                         : endOfWord(m_json, from);
    if (end < 0)
        return {};
    m_at = end;
    return m_json.sliced(from, end - from);
}

std::optional<QString> textIn(QByteArrayView value)
{
    if (value.size() < 2 || value.front() != '"')
        return std::nullopt;
    if (std::memchr(value.data(), '\\', static_cast<size_t>(value.size())) == nullptr)
        return QString::fromUtf8(value.sliced(1, value.size() - 2));
    const QJsonArray array = QJsonDocument::fromJson('[' + value.toByteArray() + ']').array();
    return array.size() == 1 ? std::optional(array.first().toString()) : std::nullopt;
}

std::optional<qint64> numberIn(QByteArrayView value)
{
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace bluepencil
