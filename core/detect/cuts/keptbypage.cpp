// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/keptbypage.h"

#include "detect/cuts/rules/pagemarks.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// How far outside a line may stand for that.
constexpr float surelyInside = 0.3F;
constexpr float onlyMentioned = 0.45F;

bool isOnlySuspected(const LineVerdict &verdict)
{
    return verdict.rule->judgedBy == JudgedBy::Model;
}

/// "Pros", "Best for": subheadings that recur below each thing that an article compares.
bool isRecurringHeading(const LineVerdict &verdict, const FoldedLine &line)
{
    return verdict.rule->kind == Kind::Duplicate && line.sort < LineSort::Sentence;
}

} // namespace

void keepWhatThePageSetsInside(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        if (!verdict.isSuggested() || !(isOnlySuspected(verdict) || isRecurringHeading(verdict, lines[i])))
            continue;
        const PageMark *mark = pageMarkOf(lines, i);
        if (mark && mark->outside < surelyInside)
            verdict.confidence = std::min(verdict.confidence, onlyMentioned);
    }
}

} // namespace bluepencil
