// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/shape.h"

#include <QString>

#include <vector>

namespace bluepencil::quotes {

/// Whether a page ended in the middle of this quotation: it is never closed and breaks off without a mark, and a
/// paragraph or two on another one ends that nobody opened.
[[nodiscard]] bool goesOnOverPage(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes,
                                  size_t index);

/// Whether the region at this index lacks a mark, and the next one does not open what it left open.
[[nodiscard]] bool isUnbalanced(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes,
                                size_t index);

/// What the editor is told of such regions. All of a text share one sentence, since a text of nothing but marks has
/// more of them than words.
[[nodiscard]] QString unbalancedReason();

} // namespace bluepencil::quotes
