// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Marks the furniture of the page around an article: share bars, navigation, slideshow controls, embeds and consent
/// boxes, tags, labels of related links and of comment sections. Whole lines only; the blocks below the labels are
/// found by growBlocks().
void markPageFurniture(const LineTable &lines, LineVerdicts &verdicts);

/// "Continued…" at the end of a good paragraph, as a span of the article; empty without one.
[[nodiscard]] Span continuedMark(const LineTable &lines, qsizetype index);

} // namespace bluepencil
