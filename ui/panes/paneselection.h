// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"
#include "text/span.h"

#include <algorithm>

namespace bluepencil {

/// A selection in one pane: from where it was begun to where it was drawn, in UTF-16 offsets of that pane's text.
struct PaneSelection {
    Pane pane = Pane::Raw;
    qsizetype anchor = 0;
    qsizetype position = 0;

    [[nodiscard]] bool isEmpty() const { return anchor == position; }
    [[nodiscard]] Span span() const { return {std::min(anchor, position), std::max(anchor, position)}; }

    friend bool operator==(const PaneSelection &, const PaneSelection &) = default;
};

} // namespace bluepencil
