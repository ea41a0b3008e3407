// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// What a page shows below an article without a word on what it is.
constexpr CutRule relatedHeadlines{
    .name = "related.headlines",
    .category = Category::Related,
    .confidence = 0.80F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Headlines of other articles*: %lines in a row behind the last paragraph"),
    .namesBlock = true,
    .byForm = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::relatedHeadlines};

/// Headlines ask and exclaim, but do not end.
bool isOpen(const FoldedLine &line, QStringView raw)
{
    return !line.is(shape::closingStop) || raw.endsWith(u'?') || raw.endsWith(u'!');
}

/// Reads like the headline of a report, and like no item of a list: those have numbers, dates, places, marks.
bool mayBeHeadline(const Growth &growth, qsizetype index)
{
    constexpr int fewestWords = 5;
    constexpr int mostWords = 18;
    constexpr Shapes others = shape::colon | shape::ellipsis | shape::bullet | shape::startsDigit | shape::startsLower |
                              shape::startsQuote | shape::startsDash | shape::allCapitals | shape::url | shape::email |
                              shape::handle | shape::hashtag | shape::pipe | shape::year;
    const FoldedLine &line = growth.lines[index];
    const LineVerdict &verdict = growth.verdicts[index];
    const QStringView raw = growth.lines.raw(index);
    return isOpen(line, raw) && line.wordCount >= fewestWords && line.wordCount <= mostWords && !line.is(others) &&
           !line.has(word::date | word::photo | word::agency) && line.datelineLength == 0 && !raw.endsWith(u',') &&
           !verdict.isHit() && !verdict.exempt;
}

/// Most lines of verse and of lists are short, or have a comma before what is said of their beginning ("The Tide Mill,
/// Ida Morrow"); and what a colon announces is the article's.
bool areHeadlines(const LineTable &lines, qsizetype first, qsizetype end)
{
    constexpr qsizetype fewest = 3;
    constexpr qint32 longOne = 38; // folded units
    if (end - first < fewest || (first > 0 && lines[first - 1].is(shape::colon)))
        return false;
    qsizetype longOnes = 0;
    qsizetype parted = 0;
    for (qsizetype i = first; i < end; ++i) {
        longOnes += lines[i].foldedLength >= longOne ? 1 : 0;
        parted += lines[i].is(shape::comma) ? 1 : 0;
    }
    return 2 * longOnes >= end - first && 2 * parted < end - first;
}

} // namespace

constinit const CutRuleFamily headlineRules(family);

/// Behind the last paragraph several headlines in a row are those of other articles.
void growHeadlines(Growth &growth)
{
    constexpr qsizetype fewestBodies = 2;
    const LineTable &lines = growth.lines;
    if (lines.bodies() < fewestBodies)
        return;
    for (qsizetype i = lines.plan().tail.first; i < lines.size();) {
        qsizetype end = i;
        while (end < lines.size() && mayBeHeadline(growth, end))
            ++end;
        for (qsizetype j = i; areHeadlines(lines, i, end) && j < end; ++j)
            growth.take(j, rule::relatedHeadlines, i);
        i = std::max(end, i + 1);
    }
}

} // namespace bluepencil
