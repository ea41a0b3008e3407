// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/articleplan.h"

#include "detect/lines/linetable.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Lines that are labels as a whole: no article is called "Share this page" or "Photo: Ida Morrow".
bool isLabel(const FoldedLine &line)
{
    constexpr Shapes labels =
        shape::relatedLabel | shape::commentsLabel | shape::shareOnly | shape::advertOnly | shape::pageOnly;
    constexpr Phrases kinds = phrase::adLine | phrase::sourceLine | phrase::photoLine | phrase::photoStart |
                              phrase::captionLine | phrase::relatedLine | phrase::promotionLine | phrase::paywallLine |
                              phrase::shareLine | phrase::navigationLine | phrase::slideLine | phrase::topicsLine |
                              phrase::embedLine | phrase::commentsLine | phrase::commentFormLine | phrase::clusterLine;
    return line.is(labels) || line.holds(kinds);
}

bool mayBeHeadline(const FoldedLine &line, QStringView folded)
{
    constexpr int fewestWords = 3;
    constexpr qint32 shortest = 18; // folded units; less is the name of a section
    constexpr Shapes never = shape::colon | shape::email | shape::startsLower;
    // Headlines ask and exclaim, but do not end.
    const bool ends = folded.endsWith(u'.') || folded.endsWith(u".\"") || line.is(shape::ellipsis);
    return line.sort != LineSort::Body && !ends && line.wordCount >= fewestWords && line.foldedLength >= shortest &&
           !line.is(never) && line.appeals == 0 && !isLabel(line);
}

/// What stands below the credit of a picture is its caption.
bool isPhotoLabel(const FoldedLine &line)
{
    return line.holds(phrase::photoLine | phrase::photoStart);
}

bool mayBeStandfirst(const FoldedLine &line)
{
    constexpr int fewestWords = 8; // fewer are a credit or a section
    return line.sort != LineSort::Body && line.wordCount >= fewestWords && line.appeals == 0 && !isLabel(line);
}

LineRange bodyOf(const LineTable &lines)
{
    if (lines.bodies() == 0)
        return {};
    LineRange body{0, lines.size()};
    while (lines[body.first].sort != LineSort::Body)
        ++body.first;
    while (lines[body.end - 1].sort != LineSort::Body)
        --body.end;
    return body;
}

qsizetype headlineOf(const LineTable &lines, const ArticlePlan &plan)
{
    constexpr qsizetype looked = 12; // lines; a page's own menu is seldom longer, and a teaser's headline is below it
    for (qsizetype i = 0; i < std::min(looked, lines.size()) && plan.isAtTop(i); ++i) {
        const bool caption = i > 0 && isPhotoLabel(lines[i - 1]);
        if (!caption && mayBeHeadline(lines[i], lines.folded(i)))
            return i;
    }
    return -1;
}

} // namespace

ArticlePlan planOf(const LineTable &lines)
{
    ArticlePlan plan;
    plan.body = bodyOf(lines);
    plan.tail = {plan.body.end, lines.size()};
    plan.headline = headlineOf(lines, plan);
    const qsizetype below = plan.headline + 1;
    if (plan.headline >= 0 && below < lines.size() && mayBeStandfirst(lines[below]))
        plan.standfirst = below;
    for (qsizetype i = 0; i < lines.size() && plan.dateline < 0; ++i) {
        if (lines[i].datelineLength > 0)
            plan.dateline = i;
    }
    return plan;
}

bool looksLikeHeadline(const FoldedLine &line)
{
    constexpr qsizetype longest = 190; // folded units
    constexpr int fewestWords = 2;
    return !line.is(shape::closingStop) && line.foldedLength <= longest && line.wordCount >= fewestWords;
}

} // namespace bluepencil
