// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/cleantext.h"

#include <QList>

namespace bluepencil {

/// The pieces that are not kept: the cuts and replacements themselves and the white space around them that goes with
/// them, or the one space that comes in. Raw spans are ordered and disjoint (an added space has an empty one); clean
/// spans hold only a length, starting at 0, since where they stand is known when all pieces are.
///
/// Rules: a cut that leaves nothing of its lines takes their line ends; at the end of a text without a last line end,
/// the line end before. Blank lines that meet over such a cut are joined to the longest of their runs, and vanish at
/// either end of the text. A cut at the start or end of what stays of a line takes the white space beside it; one in
/// the middle leaves one space, or none before a closing mark.
[[nodiscard]] QList<Piece> removedPieces(const Article &article, const QList<Span> &cuts,
                                         const QList<Replacement> &replacements);

} // namespace bluepencil
