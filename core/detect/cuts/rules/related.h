// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule relatedLabel;
extern const CutRule relatedCluster;
} // namespace rule
extern const CutRuleFamily relatedRules;

/// Marks labels of related links, links with their label in the same line, bars of links, and ends of news clusters.
/// Which further lines are links is told by the blocks that grow from labels.
void markRelated(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
