// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/navigation.h"

#include <QHash>

namespace bluepencil {

namespace {

/// How often each label of a machine stands in the article, by the hash of its line.
QHash<quint64, int> machineLabels(const Growth &growth)
{
    QHash<quint64, int> copies;
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        const bool machine = verdict.is(rule::navigationLine) || verdict.is(rule::navigationControl);
        if (machine && growth.lines[i].wordCount >= 2)
            ++copies[growth.lines[i].hash];
    }
    return copies;
}

/// A headline and a short sentence below the label, then a longer paragraph or the next label.
bool isChunk(const Growth &growth, qsizetype label)
{
    constexpr qsizetype longestHeadline = 110;
    constexpr qsizetype longestSentence = 200;
    const FoldedLine &headline = growth.lines[label + 1];
    const FoldedLine &sentence = growth.lines[label + 2];
    const FoldedLine &next = growth.lines[label + 3];
    if (growth.verdicts[label + 1].isHit() || growth.verdicts[label + 2].isHit())
        return false;
    const bool headed = headline.foldedLength <= longestHeadline && !headline.is(shape::startsQuote) &&
                        (!headline.is(shape::closingStop) || headline.is(shape::endsWithBracket));
    const bool nextLabel = growth.verdicts[label + 3].isHit();
    const bool goesOn = next.sort == LineSort::Body && sentence.foldedLength <= longestSentence &&
                        next.foldedLength > sentence.foldedLength;
    return headed && (nextLabel || goesOn);
}

} // namespace

/// Between copies of one machine label ("Continue reading the main story", three times or more) stands a link to
/// another article: exactly a headline and a short sentence. One line or three may be a heading or the article.
void markMachineChunks(Growth &growth)
{
    constexpr int fewestCopies = 3;
    constexpr float betweenCopies = 0.85F; // no label names the links
    const QHash<quint64, int> labels = machineLabels(growth);
    for (qsizetype i = 0; i + 3 < growth.lines.size(); ++i) {
        if (labels.value(growth.lines[i].hash) < fewestCopies || !isChunk(growth, i))
            continue;
        growth.take(i + 1, rule::relatedBlock, i, betweenCopies);
        growth.take(i + 2, rule::relatedBlock, i, betweenCopies);
    }
}

} // namespace bluepencil
