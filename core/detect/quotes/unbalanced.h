// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/shape.h"
#include "text/warning.h"

#include <vector>

namespace bluepencil::quotes {

/// Whether the region at this index lacks a mark, and the next one does not open what it left open.
[[nodiscard]] bool isUnbalanced(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes,
                                size_t index);

/// What the editor is told of it.
[[nodiscard]] Warning unbalancedWarning(const MarkedRegion &region);

} // namespace bluepencil::quotes
