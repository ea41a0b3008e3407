// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/repair.h"
#include "text/warning.h"

namespace bluepencil {

/// The line ends of a text that was broken at the width of a column, as PDF gives it, each with what belongs in its
/// place: a blank, or nothing behind a hyphen. Empty where the text is no such one.
///
/// A hyphen that may belong to the word stays: it goes only where it is a soft one, or where the text has the word
/// without it elsewhere. Behind "short-" before "and" a blank comes. Heads of pages and their numbers, which stand
/// inside a sentence, go with the line ends around them. Linear.
[[nodiscard]] QList<Repair> wrappingIn(QStringView text);

/// A head of a page, or its number: "Arrun Courier     Page 3 of 8", "– 12 –", "Continued on page 7".
[[nodiscard]] bool isPageHead(QStringView line);

/// One warning over all lines that were broken.
[[nodiscard]] QList<Warning> warningsOfWrapping(QStringView text);

} // namespace bluepencil
