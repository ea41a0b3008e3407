// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/wordless.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace {

constexpr std::array wordless = {Category::Shortcode, Category::Code, Category::Exact, Category::HouseRule,
                                 Category::RepeatedAcrossFiles};

bool needsNoWords(const CutRule &rule)
{
    return rule.judgedBy == JudgedBy::Page ||
           std::find(wordless.begin(), wordless.end(), rule.category) != wordless.end();
}

} // namespace

void keepWhatNeedsNoWords(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (verdicts[i].isHit() && !needsNoWords(*verdicts[i].rule))
            verdicts[i] = LineVerdict{.exempt = verdicts[i].exempt};
    }
}

} // namespace bluepencil
