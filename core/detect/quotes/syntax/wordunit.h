// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/unitclass.h"
#include "text/charclass.h"

#include <QStringView>

namespace bluepencil::quotes {

/// As isWordUnit, but quick about ASCII: nearly every unit of an article is asked.
[[nodiscard]] inline bool makesWord(QChar unit)
{
    const char16_t code = unit.unicode();
    return code < asciiUnitClasses.size() ? (asciiUnitClasses[code] & unitclass::wordy) != 0 : isWordUnit(unit);
}

/// Whether the word ends like this; quick, since nearly every word is asked for several endings.
[[nodiscard]] inline bool hasEnding(QStringView word, QStringView ending)
{
    if (word.size() < ending.size())
        return false;
    const QChar *unit = word.end() - ending.size();
    for (const QChar expected : ending) {
        if (*unit++ != expected)
            return false;
    }
    return true;
}

} // namespace bluepencil::quotes
