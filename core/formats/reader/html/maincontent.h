// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/evidence.h"
#include "text/pagemark.h"

#include <optional>

namespace bluepencil::html {

/// A line below this is not read into the article. Low on purpose: what is doubtful is read and marked, so that an
/// editor sees it struck out instead of missing it. Chosen on the pages of fit_pages.py, on sites that were not fitted
/// on: recall .975 of the article at a precision of .86.
inline constexpr float readFrom = 0.03F;

/// How likely each line of a page belongs to its article, 0…1: the shipped trees over the evidence.
[[nodiscard]] std::vector<float> belongingOf(const PageFacts &facts);

/// What the elements around a line call it; nothing where they call it nothing in particular. The span is left empty.
[[nodiscard]] std::optional<PageMark> markOf(const PageFacts &facts, const PageLine &line);

} // namespace bluepencil::html
