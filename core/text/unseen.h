// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/warning.h"

#include <QList>
#include <QString>
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
/// Told as well, as a second warning, are the words of lookalikesIn().
///
/// Linear; one look at each unit.
[[nodiscard]] QList<Warning> warningsOfUnseen(QStringView text);

/// The words of Latin letters in which some letter of Greek or Cyrillic stands that looks like a Latin one: “Tаllin”
/// with a Cyrillic a, which no search finds and which is another name. UTF-16 offsets, in order. A word of one alphabet
/// is none of them, nor is one in which a letter of the other can be told (“β-carotene”, “µm”).
[[nodiscard]] QList<Span> lookalikesIn(QStringView text);

/// The text as it is to be shown: a sign in the place of each unseen character that is told, unit for unit, so that it
/// is seen and has no effect. Copies nothing where there is none.
[[nodiscard]] QString withUnseenShown(const QString &text);

} // namespace bluepencil
