// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/comments.h"

#include <array>

namespace bluepencil {

namespace rule {

/// What stands below a header of comments.
constexpr CutRule commentsBlock{
    .name = "comments.block",
    .category = Category::Comments,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A comment section*, %lines lines: %terms"),
    .forItsCompany = true,
    .namesBlock = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::commentsBlock};

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

} // namespace

constinit const CutRuleFamily commentBlockRules(family);

/// From the first header that opens comments to the end.
void growComments(Growth &growth)
{
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        if (!growth.verdicts[i].is(rule::commentsHeader) || !opensComments(growth.lines, i))
            continue;
        for (qsizetype j = i + 1; j < growth.lines.size(); ++j) {
            const LineVerdict &verdict = growth.verdicts[j];
            if (!verdict.isHit() || !verdict.rule->keptFrom.comments)
                growth.override(j, rule::commentsBlock, i);
        }
        return;
    }
}

} // namespace bluepencil
