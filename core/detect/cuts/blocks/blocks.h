// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule relatedBlock;
extern const CutRule relatedTwin;
extern const CutRule commentsBlock;
extern const CutRule commentsThread;
extern const CutRule navigationMenu;
extern const CutRule promoBlock;
extern const CutRule captionPair;
} // namespace rule
extern const CutRuleFamily relatedBlockRules;
extern const CutRuleFamily commentBlockRules;
extern const CutRuleFamily commentThreadRules;
extern const CutRuleFamily formBlockRules;
extern const CutRuleFamily menuRules;
extern const CutRuleFamily headlineRules;
extern const CutRuleFamily captionBlockRules;

/// Grows blocks from the labels that were marked: the links below "Related", the readers' prose below a comments
/// header or from their first signature on, the lines of a form between two of its lines, tags below "Tags", the
/// caption above its credit. Lone words that are right only beside others are confirmed or taken back. Linear: each
/// line is consumed by one block of a kind.
void growBlocks(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
