// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/marks.h"

#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// Adds what the marks alone do not tell, where a language writes speech so: a paragraph that a dash opens is a region
/// of its own, and what the reporter puts in between inside one pair of marks, “dit-il”, parts the region in two. In
/// order and disjoint, as `regions` are. Linear.
[[nodiscard]] std::vector<MarkedRegion> withInquits(const Article &article, std::vector<MarkedRegion> regions,
                                                    const Grammar &grammar);

} // namespace bluepencil::quotes
