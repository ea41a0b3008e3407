// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule houseRule;
extern const CutRule acrossFiles;
} // namespace rule
extern const CutRuleFamily newsroomRules;

class HouseRules;
class LineIndex;

/// Marks what the newsroom knows: lines that a house rule cuts, and those that one protects from every detector.
void markHouseRules(const LineTable &lines, LineVerdicts &verdicts, const HouseRules &rules);

/// Marks lines that stand in at least three other articles of the source.
void markAcrossFiles(const LineTable &lines, LineVerdicts &verdicts, const LineIndex &index, bool indexHoldsArticle);

} // namespace bluepencil
