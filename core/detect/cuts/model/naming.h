// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

extern const CutRuleFamily modelRules;

/// What a line that only the model suspects is called: by its own words first, else by its neighbours among the lines
/// that rules took, else by its form.
[[nodiscard]] const CutRule &nameOfSuspect(const LineTable &lines, const LineVerdicts &ruled, qsizetype index);

/// Up to three entries between others of a menu, or of a list of links, are what those are, whatever their own words
/// would make them: “Subscriptions” between “Archive” and “Imprint” promotes nothing. Changes names, never how sure a
/// suggestion is. Linear.
void nameByTheirList(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
