// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include "detect/cuts/rules/pagemarks.h"
#include "detect/cuts/rules/related.h"
#include "detect/lines/statement.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// The links below a label.
constexpr CutRule relatedBlock{
    .name = "related.block",
    .category = Category::Related,
    .confidence = 0.92F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Links to other articles*, %lines lines: %terms"),
    .forItsCompany = true,
    .namesBlock = true,
};

/// The headline of a related block stands elsewhere too.
constexpr CutRule relatedTwin{
    .name = "related.twin",
    .category = Category::Related,
    .confidence = 0.85F,
    .sentence =
        QT_TRANSLATE_NOOP("Reason", "*A link to another article*: the same headline stands among the related links"),
    .forItsCompany = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::relatedBlock, &rule::relatedTwin};

/// In a list each headline has its teaser, or none has: below several headlines in a row the article goes on.
bool standsBelowOneHeadline(const LineTable &lines, qsizetype index, qsizetype label)
{
    const qsizetype second = index - 2;
    return looksLikeHeadline(lines[index - 1]) && (second <= label || !looksLikeHeadline(lines[second]));
}

/// A teaser has its headline right above it and is followed by another headline, or nothing.
bool isTeaser(const LineTable &lines, qsizetype index, qsizetype label, qsizetype longest)
{
    return lines[index].foldedLength < longest && standsBelowOneHeadline(lines, index, label) &&
           (index + 1 >= lines.size() || looksLikeHeadline(lines[index + 1]));
}

/// Paragraphs of the article come after the label: more than teasers, two or a long one.
bool bodyFollows(const Growth &growth, qsizetype label)
{
    constexpr qsizetype looked = 14; // lines; a block of links is seldom longer
    constexpr qsizetype longParagraph = 260;
    qsizetype bodies = 0;
    for (qsizetype i = label + 1; i < growth.lines.size() && i <= label + looked; ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        if ((verdict.isHit() && !verdict.isRepeat()) || growth.lines[i].sort != LineSort::Body)
            continue;
        if (growth.lines[i].foldedLength >= longParagraph)
            return true;
        bodies += !isTeaser(growth.lines, i, label, longParagraph);
    }
    return bodies >= 2;
}

bool endsWithFullStop(const LineTable &lines, qsizetype index)
{
    return index >= 0 && index < lines.size() && statesSomething(lines[index]) && lines.folded(index).endsWith(u'.');
}

/// Below the last paragraph stops end much that is no sentence: there a statement has a verb, or another one beside it.
bool isStatement(const LineTable &lines, qsizetype index, bool middle)
{
    return endsWithFullStop(lines, index) && (middle || lines[index].has(word::finite) ||
                                              endsWithFullStop(lines, index - 1) || endsWithFullStop(lines, index + 1));
}

/// A few words that state nothing.
bool isShortLink(const LineTable &lines, qsizetype index, bool middle)
{
    constexpr qsizetype shortLine = 60;
    const FoldedLine &line = lines[index];
    return line.foldedLength < shortLine && !isStatement(lines, index, middle) && !(middle && line.is(shape::quotes));
}

/// Below its first headline, which has one.
bool hasTeaserAbove(const LineTable &lines, qsizetype index, qsizetype label)
{
    return index - 2 > label && !looksLikeHeadline(lines[index - 2]);
}

/// A full sentence is a teaser only between headlines, or below the last of several that have one: a lone headline and
/// a sentence are a link between two paragraphs, and the second of these.
bool isTeaserBelow(const Growth &growth, qsizetype index, qsizetype label)
{
    constexpr qsizetype longestTeaser = 260;
    const LineTable &lines = growth.lines;
    if (lines[index].foldedLength > longestTeaser || !standsBelowOneHeadline(lines, index, label))
        return false;
    const qsizetype below = index + 1;
    const bool isLast = below >= lines.size() || growth.verdicts[below].isHit();
    return isLast ? hasTeaserAbove(lines, index, label) : looksLikeHeadline(lines[below]);
}

bool isLink(const Growth &growth, qsizetype index, qsizetype label, bool middle)
{
    return looksLikeHeadline(growth.lines[index]) || isShortLink(growth.lines, index, middle) ||
           (!middle && isTeaserBelow(growth, index, label));
}

/// In the middle a lone short line before the article goes on may be a heading of the article.
bool mayBeHeading(const LineTable &lines, qsizetype index)
{
    constexpr int mostWords = 3;
    return index + 1 < lines.size() && lines[index].wordCount <= mostWords && lines[index + 1].sort == LineSort::Body;
}

/// A heading in capitals, below links that are not: it may have more words, and any sentence may follow it. Where only
/// a paragraph of the article is left, it stands within sight.
bool isShoutedHeading(const LineTable &lines, qsizetype index, bool middle)
{
    constexpr int mostWords = 8;
    constexpr qsizetype inSight = 3;
    if (index + 1 >= lines.size() || !lines[index].is(shape::allCapitals) || lines[index - 1].is(shape::allCapitals) ||
        lines[index].wordCount > mostWords)
        return false;
    const bool speaks = lines[index + 1].sort >= LineSort::Sentence;
    const qsizetype end = std::min(lines.size(), index + 1 + inSight);
    return speaks && (middle || (lines[index + 1].is(shape::closingStop) &&
                                 lines.bodiesBefore(end) > lines.bodiesBefore(index + 1)));
}

/// The page sets the label and the links in one box, and the line behind it.
bool leavesBox(const LineTable &lines, qsizetype label, qsizetype index)
{
    const PageMark *box = pageMarkOf(lines, label);
    const PageMark *above = pageMarkOf(lines, index - 1);
    const PageMark *mark = pageMarkOf(lines, index);
    return index - 1 > label && box && above && mark && box->kind != PageMarkKind::Text &&
           above->markup == box->markup && mark->kind == PageMarkKind::Text;
}

/// Whether the block ends before the line. Rules of its own category do not end it.
bool endsBlock(const Growth &growth, qsizetype index, qsizetype label, bool middle)
{
    const LineVerdict &verdict = growth.verdicts[index];
    if (verdict.exempt || (verdict.isHit() && !verdict.isRepeat()))
        return true;
    return (verdict.isRepeat() && growth.lines[index].sort == LineSort::Body && middle) ||
           !isLink(growth, index, label, middle);
}

} // namespace

constinit const CutRuleFamily relatedBlockRules(family);

/// In the middle of the article a block is short and ends at the first paragraph of the article; after the last one it
/// goes on to the end.
qsizetype growRelated(Growth &growth, qsizetype label)
{
    constexpr qsizetype mostInTheMiddle = 5;
    constexpr float inTheMiddle = 0.88F; // the article goes on; the last link may be its heading
    const bool middle = bodyFollows(growth, label);
    qsizetype taken = 0;
    qsizetype i = label + 1;
    for (; i < growth.lines.size() && !(middle && taken >= mostInTheMiddle); ++i) {
        const LineVerdict &verdict = growth.verdicts[i];
        const bool linkAlready = verdict.isHit(Category::Related) && !verdict.is(rule::relatedLabel);
        if (linkAlready && !verdict.exempt)
            continue;
        if (taken > 0 && isShoutedHeading(growth.lines, i, middle)) {
            growth.verdicts.exempt(i); // in such company the model would take it for one more link
            break;
        }
        if (endsBlock(growth, i, label, middle) || leavesBox(growth.lines, label, i) ||
            (middle && taken > 0 && mayBeHeading(growth.lines, i)))
            break;
        growth.take(i, rule::relatedBlock, label, middle ? inTheMiddle : rule::relatedBlock.confidence);
        if (verdict.isRepeat() && !middle)
            growth.override(i, rule::relatedBlock, label);
        ++taken;
    }
    return std::max(label, i - 1);
}

/// Headlines with the outlet's name glued on, above "all 99 news articles".
void growCluster(Growth &growth, qsizetype last)
{
    constexpr qsizetype mostLines = 10;
    for (qsizetype i = last - 1; i >= 0 && i >= last - mostLines; --i) {
        const FoldedLine &line = growth.lines[i];
        const bool named = line.is(shape::gluedWords) || growth.lines.folded(i).contains(u" -");
        if (growth.verdicts[i].exempt || !named || line.is(shape::closingStop))
            return;
        growth.take(i, rule::relatedCluster, last);
    }
}

/// A headline of a related block that stands elsewhere too is a link there as well.
void markTwins(Growth &growth)
{
    constexpr qsizetype shortest = 25;
    QHash<quint64, qsizetype> headlines;
    for (qsizetype i = 0; i < growth.lines.size(); ++i) {
        if (growth.verdicts[i].is(rule::relatedBlock) && growth.lines[i].foldedLength >= shortest)
            headlines.insert(growth.lines[i].hash, i);
    }
    for (qsizetype i = 2; i < growth.lines.size() && !headlines.isEmpty(); ++i) {
        const auto twin = headlines.constFind(growth.lines[i].hash);
        const LineVerdict &verdict = growth.verdicts[i];
        const bool own = growth.lines.plan().isAtTop(i); // the article's own headline may be linked to as well
        if (own || twin == headlines.constEnd() || *twin == i || verdict.isHit(Category::Related))
            continue;
        if (verdict.isRepeat())
            growth.override(i, rule::relatedTwin, *twin);
        else
            growth.take(i, rule::relatedTwin, *twin);
    }
}

} // namespace bluepencil
