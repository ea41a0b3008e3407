// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule sourceLine;
extern const CutRule creditByline;
} // namespace rule
extern const CutRuleFamily creditRules;

/// Marks notices of right and origin: copyright and syndication notes, source links, photo credits and the captions
/// that end in one. Reporting credits, bylines and dates are marked as credits below suggestedFrom: they are moved, not
/// cut. Notes of correction and update are made exempt: nothing may suggest them.
void markCredits(const LineTable &lines, LineVerdicts &verdicts);

/// True when the line says that the article was corrected or updated.
[[nodiscard]] bool isCorrectionNote(const LineTable &lines, qsizetype index);

} // namespace bluepencil
