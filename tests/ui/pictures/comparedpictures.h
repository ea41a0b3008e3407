// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>

namespace bluepencil {

/// A picture in the colours that it has most of: a third of the bytes, and the eye hardly sees it.
[[nodiscard]] QImage withFewColours(const QImage &picture, int colours);

/// Which share of the pixels differs by more than smooth edges do; 1 for pictures of two sizes.
[[nodiscard]] double differenceOf(const QImage &one, const QImage &other);

/// For a human: what was expected, what there is, and where they differ, one beside the other.
[[nodiscard]] QImage shownDifference(const QImage &expected, const QImage &found);

} // namespace bluepencil
