// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QChar>

#include <array>

namespace bluepencil {

/// What a UTF-16 unit is, for loops over every unit of an article: QChar answers each question by a look-up of its own.
namespace unitclass {
inline constexpr quint8 upper = 1;
inline constexpr quint8 lower = 2;
inline constexpr quint8 otherLetter = 4;
inline constexpr quint8 digit = 8;
inline constexpr quint8 otherNumber = 16;
inline constexpr quint8 letter = upper | lower | otherLetter;
inline constexpr quint8 wordy = letter | digit | otherNumber;
} // namespace unitclass

/// The answer for units below 128.
inline constexpr std::array<quint8, 128> asciiUnitClasses = [] {
    std::array<quint8, 128> classes{};
    for (char16_t unit = 0; unit < 128; ++unit) {
        if (unit >= u'A' && unit <= u'Z')
            classes[unit] = unitclass::upper;
        else if (unit >= u'a' && unit <= u'z')
            classes[unit] = unitclass::lower;
        else if (unit >= u'0' && unit <= u'9')
            classes[unit] = unitclass::digit;
    }
    return classes;
}();

/// The answer of QChar for any other unit.
[[nodiscard]] inline quint8 wideUnitClass(QChar unit)
{
    switch (unit.category()) {
    case QChar::Letter_Uppercase:
        return unitclass::upper;
    case QChar::Letter_Lowercase:
        return unitclass::lower;
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return unitclass::otherLetter;
    case QChar::Number_DecimalDigit:
        return unitclass::digit;
    case QChar::Number_Letter:
    case QChar::Number_Other:
        return unitclass::otherNumber;
    default:
        return 0;
    }
}

[[nodiscard]] inline quint8 unitClass(char16_t unit)
{
    constexpr char16_t firstPunctuation = 0x2000; // the block of curly quotation marks and dashes: the usual wide units
    constexpr char16_t lastPunctuation = 0x206F;
    if (unit < 128)
        return asciiUnitClasses[unit];
    return unit >= firstPunctuation && unit <= lastPunctuation ? quint8(0) : wideUnitClass(QChar(unit));
}

} // namespace bluepencil
