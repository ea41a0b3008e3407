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

/// What stands below the notice of rights that ends the comments.
constexpr CutRule navigationFoot{
    .name = "navigation.foot",
    .category = Category::Navigation,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The foot of the page*, below its comments and the notice of rights"),
    .forItsCompany = true,
    .namesBlock = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::commentsBlock, &rule::navigationFoot};

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

/// A notice of rights ends the comments, unless paragraphs follow: those are of readers.
bool endsComments(const Growth &growth, qsizetype index)
{
    return growth.verdicts[index].isHit(Category::Copyright) &&
           growth.lines.bodies() == growth.lines.bodiesBefore(index + 1);
}

/// All below the header is the readers', and below the notice of rights the page's.
void takeAllBelow(Growth &growth, qsizetype header)
{
    const CutRule *rule = &rule::commentsBlock;
    for (qsizetype i = header + 1; i < growth.lines.size(); ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        if (endsComments(growth, i))
            rule = &rule::navigationFoot;
        if (!verdict.isHit() || !verdict.rule->keptFrom.comments)
            growth.override(i, *rule, header);
    }
}

} // namespace

constinit const CutRuleFamily commentBlockRules(family);

/// From the first header that opens comments to the end.
void growComments(Growth &growth)
{
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        if (!growth.verdicts[i].is(rule::commentsHeader) || !opensComments(growth.lines, i))
            continue;
        takeAllBelow(growth, i);
        return;
    }
}

} // namespace bluepencil
