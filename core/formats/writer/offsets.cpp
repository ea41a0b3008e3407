// SPDX-License-Identifier: Apache-2.0
#include "formats/writer/offsets.h"

#include <QString>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype markDistance = 256;
} // namespace

std::optional<OffsetUnit> offsetUnitNamed(QStringView name)
{
    if (name == "utf16"_L1)
        return OffsetUnit::Utf16;
    if (name == "codepoint"_L1)
        return OffsetUnit::CodePoint;
    if (name == "byte"_L1)
        return OffsetUnit::Byte;
    return std::nullopt;
}

OffsetConverter::OffsetConverter(QStringView text, OffsetUnit unit)
    : m_text(text)
    , m_unit(unit)
{
    if (unit == OffsetUnit::Utf16)
        return;
    m_marks.reserve(text.size() / markDistance + 1);
    qsizetype converted = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (at % markDistance == 0)
            m_marks.append(converted);
        converted += width(at);
    }
}

qsizetype OffsetConverter::operator()(qsizetype offset) const
{
    if (m_unit == OffsetUnit::Utf16 || m_marks.isEmpty())
        return offset;
    if (offset < m_text.size() && m_text[offset].isLowSurrogate() && offset > 0 && m_text[offset - 1].isHighSurrogate())
        --offset;
    const qsizetype mark = std::min(offset / markDistance, m_marks.size() - 1);
    qsizetype converted = m_marks[mark];
    for (qsizetype at = mark * markDistance; at < offset; ++at)
        converted += width(at);
    return converted;
}

/// What one code unit adds. A pair counts whole at its low half, so that its start counts what stands before it.
qsizetype OffsetConverter::width(qsizetype at) const
{
    const char16_t unit = m_text[at].unicode();
    if (QChar::isHighSurrogate(unit))
        return 0;
    if (m_unit == OffsetUnit::CodePoint)
        return 1;
    if (QChar::isLowSurrogate(unit))
        return 4;
    return unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
}

} // namespace bluepencil
