// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/warning.h"

#include <QList>
#include <QStringView>

namespace bluepencil {

/// Where a text is not what it looks like, as one warning that says how often; nothing where it is.
///
/// Told are characters that turn the order of what follows (U+202D, U+202E; and the other embeddings and isolates in a
/// paragraph without any letter that runs from right to left, where they have nothing to do), and those without width
/// between two letters of a word of Latin, Greek or Cyrillic (U+200B, U+2060, U+FEFF), which part it for every search.
/// What scripts and emoji need (joiners, soft hyphens, marks of direction) is not. See "Trojan Source", Boucher and
/// Anderson, 2021.
///
/// Linear; one look at each unit.
[[nodiscard]] QList<Warning> warningsOfUnseen(QStringView text);

} // namespace bluepencil
