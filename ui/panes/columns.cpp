// SPDX-License-Identifier: Apache-2.0
#include "panes/columns.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int edge = 12;      ///< left of the gutter and right of the clean text
constexpr int markWidth = 18; ///< of the state marks left of the numbers
constexpr int gutterGap = 16; ///< between the numbers and the raw text
constexpr int middleGap = 44; ///< between both texts, room for the tie
constexpr int narrowestText = 80;

} // namespace

Columns Columns::of(int width, int numberWidth, int widestText)
{
    const int gutter = edge + markWidth + numberWidth + gutterGap;
    const int room = (width - gutter - middleGap - 2 * edge) / 2;
    Columns columns;
    columns.width = width;
    columns.textWidth = std::max(narrowestText, std::min(room, widestText));
    const int unused = std::max(0, 2 * (room - columns.textWidth));
    columns.rawLeft = gutter + unused / 2;
    columns.gutterRight = columns.rawLeft - gutterGap;
    columns.cleanLeft = columns.rawRight() + middleGap;
    return columns;
}

} // namespace bluepencil
