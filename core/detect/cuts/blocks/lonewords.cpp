// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/lonewords.h"
#include "detect/cuts/blocks/growth.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Furniture of any sort. Repeats and credits stand among good paragraphs.
bool isFurniture(const LineVerdict &verdict)
{
    return verdict.isHit() && !verdict.isRepeat() && verdict.rule->category != Category::Credit;
}

} // namespace

/// A lone "Facebook" or "Sports" counts beside other furniture or at the edge of the text, not as a heading.
void confirmLoneWords(Growth &growth)
{
    constexpr float confirmed = 0.92F; // as sure as a rule of several words
    constexpr float atEdge = 0.80F;    // furniture, or a section of the article that has lost its text
    constexpr float asHeading = 0.45F; // below suggestedFrom: mentioned only
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        LineVerdict &verdict = growth.verdicts[i];
        if (!isFurniture(verdict) || verdict.confidence > surestLoneWord)
            continue;
        if (isFurniture(growth.verdicts.at(i - 1)) || isFurniture(growth.verdicts.at(i + 1)))
            verdict.confidence = confirmed;
        else if (growth.lines.plan().isInTail(i) || i == 0)
            verdict.confidence = std::max(verdict.confidence, atEdge);
        else
            verdict.confidence = std::min(verdict.confidence, asHeading);
    }
}

} // namespace bluepencil
