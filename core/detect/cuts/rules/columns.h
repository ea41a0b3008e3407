// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule pageHead;
} // namespace rule
extern const CutRuleFamily columnRules;

/// Of a text that was broken at the width of a column: marks the heads of its pages and their numbers, and exempts the
/// lines that are pieces of a sentence, which by themselves look like anything. Does nothing for any other text.
void markColumns(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
