// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

namespace bluepencil {

/// The contrast of text that WCAG 2 asks for (level AA), and that of marks and outlines.
inline constexpr double readable = 4.5;
inline constexpr double visible = 3.0;

/// How well one opaque colour stands out from another, from 1 (not at all) to 21 (black on white).
/// Method: relative luminance and contrast ratio, WCAG 2.2.
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

/// `share` (0 to 1) of `over` laid on the rest of `under`.
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, double share);

/// The colour nearest to `wanted` on the way to `sure` that has at least `contrast` on every one of the grounds.
/// `sure` itself when nothing nearer does.
[[nodiscard]] QColor legible(const QColor &wanted, const QColor &sure, const QList<QColor> &grounds, double contrast);

} // namespace bluepencil
