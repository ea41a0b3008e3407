// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/worddifferences.h"

#include <QColor>
#include <QStringList>

namespace bluepencil {

/// The numbers that differ between a text and its repeat, each pair in words: "“5” instead of “4”".
[[nodiscard]] QStringList changedNumbers(const QList<DifferencePart> &parts);
/// The same for names. A number in a name counts as a number.
[[nodiscard]] QStringList changedNames(const QList<DifferencePart> &parts);

/// Two texts in one, as rich text with every word escaped: what only the first has is struck and in the quiet colour,
/// what only the second has is strong and underlined.
[[nodiscard]] QString htmlOf(const QList<DifferencePart> &parts, const QColor &quiet);

} // namespace bluepencil
