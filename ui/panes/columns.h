// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

/// Where things stand across the view, in pixels from its left edge.
struct Columns {
    int gutterRight = 0; ///< right edge of the paragraph numbers
    int rawLeft = 0;     ///< left edge of the raw text
    int cleanLeft = 0;
    int textWidth = 0; ///< of either text
    int width = 0;     ///< of the view

    /// Shares the width between both panes; text grows no wider than `widestText`, and the rest becomes margin.
    /// `numberWidth` is that of the widest paragraph number.
    [[nodiscard]] static Columns of(int width, int numberWidth, int widestText);

    [[nodiscard]] int rawRight() const { return rawLeft + textWidth; }
    /// The middle of the gap between both panes: what lies to the right belongs to the clean one.
    [[nodiscard]] int divide() const { return (rawRight() + cleanLeft) / 2; }

    friend bool operator==(const Columns &, const Columns &) = default;
};

} // namespace bluepencil
