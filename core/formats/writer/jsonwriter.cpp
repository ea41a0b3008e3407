// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/jsonwriter.h"

#include "formats/writer/utf8text.h"

#include <QLocale>
#include <QString>

#include <utility>

namespace bluepencil {

namespace {

/// Units; for more than that room is made at once.
constexpr qsizetype longText = 65536;

/// The letter that escapes a control character, or 0 where \u00xx is needed.
char escapeLetter(char16_t unit)
{
    switch (unit) {
    case u'\n':
        return 'n';
    case u'\r':
        return 'r';
    case u'\t':
        return 't';
    case u'"':
        return '"';
    case u'\\':
        return '\\';
    default:
        return 0;
    }
}

bool needsEscape(QChar unit)
{
    // U+2028 and U+2029 end a line for some readers of JSON Lines.
    return unit < u' ' || unit == u'"' || unit == u'\\' || unit == u'\u2028' || unit == u'\u2029';
}

} // namespace

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    quoted(QString(name));
    m_json += ':';
    m_first = true;
}

void JsonWriter::value(const QString &text)
{
    separate();
    quoted(text);
}

void JsonWriter::value(QLatin1StringView text)
{
    value(QString(text));
}

void JsonWriter::value(qint64 number)
{
    bare(QByteArray::number(number));
}

void JsonWriter::value(double number)
{
    bare(QByteArray::number(number, 'g', QLocale::FloatingPointShortest));
}

void JsonWriter::value(bool yes)
{
    bare(yes ? "true" : "false");
}

void JsonWriter::value(const QJsonValue &content)
{
    // Long ids must not become 1.2345678901234568e+18, so a whole number is asked for first.
    if (content.isString())
        value(content.toString());
    else if (content.isBool())
        value(content.toBool());
    else if (content.isDouble() && content.toInteger(0) == content.toInteger(1))
        value(content.toInteger());
    else if (content.isDouble())
        value(content.toDouble());
    else
        bare("null");
}

void JsonWriter::makeRoomFor(qsizetype units)
{
    makeRoom(m_json, units);
}

QByteArray JsonWriter::takeLine()
{
    m_json += '\n';
    return std::exchange(m_json, {});
}

void JsonWriter::open(char bracket)
{
    separate();
    m_json += bracket;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    m_json += bracket;
    m_first = false;
}

void JsonWriter::separate()
{
    if (!m_first)
        m_json += ',';
    m_first = false;
}

void JsonWriter::bare(const QByteArray &token)
{
    separate();
    m_json += token;
}

void JsonWriter::quoted(QStringView text)
{
    m_json += '"';
    addText(text);
    m_json += '"';
}

void JsonWriter::beginText()
{
    separate();
    m_json += '"';
}

void JsonWriter::addText(QStringView text)
{
    if (text.size() > longText)
        makeRoomFor(text.size());
    qsizetype plain = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar unit = text[at];
        if (!needsEscape(unit))
            continue;
        appendUtf8(m_json, text.sliced(plain, at - plain));
        m_json += '\\';
        if (const char letter = escapeLetter(unit.unicode()))
            m_json += letter;
        else
            m_json += 'u' + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        plain = at + 1;
    }
    appendUtf8(m_json, text.sliced(plain));
}

void JsonWriter::endText()
{
    m_json += '"';
}

} // namespace bluepencil
