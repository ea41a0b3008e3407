// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

#include <optional>

namespace bluepencil {

/// What an offset counts when it leaves Bluepencil. Inside, it is always UTF-16 code units.
enum class OffsetUnit : quint8 {
    Utf16,     ///< code units of QString, JavaScript, Java
    CodePoint, ///< characters of Python
    Byte,      ///< bytes of the decoded text as UTF-8
};

/// The names of the command line: "utf16", "codepoint", "byte".
[[nodiscard]] std::optional<OffsetUnit> offsetUnitNamed(QStringView name);

/// Turns UTF-16 offsets of one text into another unit: one linear pass at construction, a short scan each offset.
/// The text must outlive it. An offset inside a surrogate pair counts as the pair's start.
class OffsetConverter {
public:
    OffsetConverter(QStringView text, OffsetUnit unit);

    [[nodiscard]] qsizetype operator()(qsizetype offset) const;

private:
    [[nodiscard]] qsizetype width(qsizetype at) const;

    QStringView m_text;
    OffsetUnit m_unit;
    QList<qsizetype> m_marks; ///< the converted offset of every markDistance-th unit
};

} // namespace bluepencil
