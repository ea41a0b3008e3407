// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <optional>

namespace bluepencil {

namespace rule {
extern const CutRule adShortcode;
extern const CutRule adScrambled;
} // namespace rule
extern const CutRuleFamily advertisingRules;

/// Marks the lines that are nothing but what an advertisement left behind: unfilled shortcodes ([ad_1]), labels
/// ("Advertisement"), script and style, scrambled text, machine identifiers.
void markAdvertising(const LineTable &lines, LineVerdicts &verdicts);

/// A shortcode at the start or the end of a line that is good otherwise, as a span of the article; empty without one.
[[nodiscard]] Span gluedShortcode(const LineTable &lines, qsizetype index);

} // namespace bluepencil
