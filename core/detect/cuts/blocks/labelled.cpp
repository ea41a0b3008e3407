// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/navigation.h"
#include "detect/cuts/rules/related.h"

#include <algorithm>

namespace bluepencil {

namespace {

bool opensTopics(const Growth &growth, qsizetype index)
{
    constexpr int longestLabel = 6; // words; more are a list within one line
    const FoldedLine &line = growth.lines[index];
    return growth.verdicts[index].is(rule::navigationTopics) &&
           (line.is(shape::colon | shape::noLetters) || line.wordCount <= longestLabel);
}

/// What ends a list of topics: a surer rule. Names of sections are tags as well.
bool isOtherwise(const LineVerdict &verdict)
{
    constexpr float unsure = 0.6F; // as a lone word is
    return verdict.exempt ||
           (verdict.isHit() && !verdict.isRepeat() && !verdict.is(rule::navigationLine) && verdict.confidence > unsure);
}

bool isTag(const FoldedLine &line)
{
    constexpr qsizetype longestTag = 45;
    constexpr qsizetype longestGluedTags = 220;
    const bool tag = line.foldedLength <= longestTag && !line.is(shape::closingStop | shape::quotes);
    return tag || (line.is(shape::gluedWords) && !line.is(shape::closingStop) && line.foldedLength <= longestGluedTags);
}

} // namespace

/// Short lines without a stop below a label of tags.
qsizetype growTopics(Growth &growth, qsizetype label)
{
    constexpr qsizetype mostInTheMiddle = 12;
    constexpr float listed = 0.90F; // a little below the label itself
    const LineTable &lines = growth.lines;
    const bool middle = lines.bodies() > lines.bodiesBefore(label);
    qsizetype i = label + 1;
    for (; i < lines.size() && (!middle || i <= label + mostInTheMiddle); ++i) {
        // With the article going on below, a line before a paragraph is its heading.
        const bool heading = middle && i + 1 < lines.size() && lines[i + 1].sort == LineSort::Body;
        if (isOtherwise(growth.verdicts[i]) || !isTag(lines[i]) || heading)
            break;
        growth.take(i, rule::navigationTopics, label, listed);
    }
    return std::max(label, i - 1);
}

/// Goes from label to label; what a block took opens no further one.
void growLabelledBlocks(Growth &growth)
{
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        if (verdict.is(rule::relatedLabel))
            i = growRelated(growth, i);
        else if (opensTopics(growth, i))
            i = growTopics(growth, i);
        else if (verdict.is(rule::relatedCluster))
            growCluster(growth, i);
    }
}

} // namespace bluepencil
