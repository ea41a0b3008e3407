// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

namespace bluepencil {

namespace {

/// A header with prose of the article below it would be a share bar's "Comments" or a button above the article.
bool opensComments(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype fewestAbove = 3; // paragraphs of the article
    constexpr qsizetype earliest = 15;   // percent of the lines: no article is over so soon
    const qsizetype below = lines.bodies() - lines.bodiesBefore(index);
    const qsizetype above = lines.bodiesBefore(index);
    if (below == 0)
        return true;
    if (above < fewestAbove || 100 * index < earliest * lines.size())
        return false;
    // "Leave a reply", "Top rated comments" head a section; a lone "Comments" may be a button.
    if (lines[index].holds(phrase::commentsStart))
        return true;
    // Readers seldom write more than the article: twice its paragraphs, or eight where it is short.
    return lines[index].wordCount > 1 && below <= 2 * above + 8;
}

/// What ends pages below comments, and what says more of a line than that it stands there.
bool keepsItsRule(const LineVerdict &verdict)
{
    constexpr float sureLabel = 0.9F; // an advertisement among comments
    if (!verdict.isHit())
        return false;
    const Category category = categoryOf(verdict.rule);
    return category == Category::HouseRule || category == Category::Copyright || category == Category::SourceLink ||
           category == Category::Shortcode || category == Category::Related ||
           (category == Category::Label && verdict.confidence > sureLabel);
}

} // namespace

/// From the first header that opens comments to the end.
void growComments(Growth &growth)
{
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        if (growth.verdicts[i].rule != CutRule::CommentsHeader || !opensComments(growth.lines, i))
            continue;
        for (qsizetype j = i + 1; j < growth.lines.size(); ++j) {
            if (!keepsItsRule(growth.verdicts[j]))
                growth.override(j, CutRule::CommentsBlock, i);
        }
        return;
    }
}

} // namespace bluepencil
