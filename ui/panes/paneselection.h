// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "text/span.h"

#include <algorithm>

namespace bluepencil {

class PaneText;

/// A selection in one pane: from where it was begun to where it was drawn, in UTF-16 offsets of that pane's text.
struct PaneSelection {
    Pane pane = Pane::Raw;
    qsizetype anchor = 0;
    qsizetype position = 0;

    [[nodiscard]] bool isEmpty() const { return anchor == position; }
    [[nodiscard]] Span span() const { return {std::min(anchor, position), std::max(anchor, position)}; }

    friend bool operator==(const PaneSelection &, const PaneSelection &) = default;
};

/// How far a key draws a selection.
enum class Draw : quint8 {
    Left,
    Right,
    WordLeft,
    WordRight,
    LineStart,
    LineEnd,
    Up,  ///< to the start of the line; from there, to that of the line above
    Down ///< to the end of the line; from there, to that of the line below
};

// What is selected by hand, as values: each of the selection's own pane's text.

/// The word at an offset, as word processors see words.
[[nodiscard]] PaneSelection wordAt(const PaneText &text, qsizetype offset);
/// The line at an offset; of the raw text without its line end.
[[nodiscard]] PaneSelection paragraphAt(const PaneText &text, qsizetype offset);
/// The selection with its end drawn on, inside the text.
[[nodiscard]] PaneSelection drawn(const PaneText &text, PaneSelection selection, Draw how);
/// The selection inside the text.
[[nodiscard]] PaneSelection bounded(const PaneText &text, PaneSelection selection);
/// As a span of the raw text, without the cuts at its ends; empty for an empty selection.
[[nodiscard]] Span rawSpanOf(const PaneText &text, const PaneSelection &selection);
/// The unit that was drawn over last, as an offset of the raw text: where a bar has to stand to be seen.
[[nodiscard]] qsizetype lastDrawnRaw(const PaneText &text, const PaneSelection &selection);

} // namespace bluepencil
