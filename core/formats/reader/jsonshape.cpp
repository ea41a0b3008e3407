// SPDX-License-Identifier: Apache-2.0
#include "formats/reader/jsonshape.h"

#include <QLatin1StringView>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

bool isSpace(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

} // namespace

void JsonShape::skipSpace()
{
    while (!atEnd() && isSpace(m_bytes[m_at]))
        ++m_at;
}

bool JsonShape::takes(char byte)
{
    if (!isAt(byte))
        return false;
    ++m_at;
    return true;
}

bool JsonShape::skipString()
{
    if (!takes('"'))
        return false;
    while (!atEnd()) {
        const char byte = m_bytes[m_at++];
        if (byte == '"')
            return true;
        if (byte == '\\' && !atEnd())
            ++m_at;
    }
    return false;
}

bool JsonShape::skipValue()
{
    if (isAt('"'))
        return skipString();
    if (isAt('{') || isAt('['))
        return skipNested();
    const qsizetype start = m_at;
    skipBare();
    return m_at > start;
}

/// What is open is counted, not remembered: of JSON the brackets pair.
bool JsonShape::skipNested()
{
    qsizetype open = 0;
    while (!atEnd()) {
        const char byte = m_bytes[m_at];
        if (byte == '"') {
            if (!skipString())
                return false;
            continue;
        }
        ++m_at;
        if (byte == '{' || byte == '[')
            ++open;
        if ((byte == '}' || byte == ']') && --open == 0)
            return true;
    }
    return false;
}

void JsonShape::skipBare()
{
    while (!atEnd() && !isSpace(m_bytes[m_at]) && !",:]}[{\""_L1.contains(QLatin1Char(m_bytes[m_at])))
        ++m_at;
}

bool JsonShape::startsLikeListOfObjects() const
{
    JsonShape inside(*this);
    if (!inside.takes('['))
        return false;
    inside.skipSpace();
    return inside.startsLikeObject();
}

bool JsonShape::startsLikeObject() const
{
    JsonShape inside(*this);
    if (!inside.takes('{'))
        return false;
    inside.skipSpace();
    if (inside.isAt('}') || inside.atEnd())
        return inside.isAt('}');
    if (!inside.skipString())
        return false;
    inside.skipSpace();
    return inside.isAt(':');
}

} // namespace bluepencil
