// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>
#include <QStringView>

namespace bluepencil {

/// True for the characters that end a paragraph: LF, CR, U+2028, U+2029. (CRLF is one end.)
[[nodiscard]] constexpr bool isLineEnd(char16_t unit)
{
    return unit == u'\n' || unit == u'\r' || unit == u'\u2028' || unit == u'\u2029';
}

/// White space as an editor sees it: QChar::isSpace and the invisible marks (zero width, byte order mark) that scrapers
/// leave behind.
[[nodiscard]] inline bool isBlank(QChar unit)
{
    return unit.isSpace() || (unit >= u'\u200b' && unit <= u'\u200f') || unit == u'\u2060' || unit == u'\ufeff' ||
           unit == u'\u00ad';
}

/// A letter, a digit or a combining mark: what makes words.
[[nodiscard]] inline bool isWordUnit(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// The text without the white space, as isBlank() has it, at both ends.
[[nodiscard]] inline QStringView withoutOuterBlanks(QStringView text)
{
    while (!text.isEmpty() && isBlank(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

} // namespace bluepencil
