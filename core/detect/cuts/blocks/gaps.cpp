// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/share.h"

#include <array>

namespace bluepencil {

namespace {

/// Between what lines may be missing, and how much of them.
struct Gap {
    Category category;
    const CutRule *filledWith;
    qsizetype mostLines;
    qsizetype longestLine;  ///< folded units
    bool withoutParagraphs; ///< also where the article has none that is longer: it may be what stands between
};

constexpr std::array gaps = {
    Gap{Category::Promo, &rule::promoBlock, 4, 150, false},
    Gap{Category::Comments, &rule::commentsBlock, 4, 150, false},
    Gap{Category::Share, &rule::shareBar, 2, 12, true}, // names of buttons
};

constexpr float between = 0.80F; ///< confidence of a line for nothing but its neighbours

const Gap *gapOf(const LineVerdict &verdict)
{
    for (const Gap &gap : gaps) {
        if (verdict.isHit(gap.category))
            return &gap;
    }
    return nullptr;
}

void fill(Growth &growth, const Gap &gap, qsizetype above, qsizetype below)
{
    for (qsizetype i = above + 1; i < below; ++i) {
        const FoldedLine &line = growth.lines[i];
        if (line.foldedLength <= gap.longestLine && !line.has(word::speech) && !line.is(shape::quotes))
            growth.take(i, *gap.filledWith, above, between);
    }
}

} // namespace

/// A few lines between two hits of promotion, of comments or of a share bar belong to them.
void fillGaps(Growth &growth)
{
    qsizetype last = -1;
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        if (!verdict.isHit() || verdict.isRepeat())
            continue;
        const Gap *gap = gapOf(verdict);
        if (gap && last >= 0 && i - last - 1 <= gap->mostLines && growth.verdicts[last].isHit(gap->category) &&
            (gap->withoutParagraphs || !growth.lines.plan().body.isEmpty()))
            fill(growth, *gap, last, i);
        last = i;
    }
}

} // namespace bluepencil
