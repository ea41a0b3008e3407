// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/blocks/growth.h"

#include <array>

namespace bluepencil {

namespace rule {

/// What stands beside or between lines of promotion, and speaks to the reader.
constexpr CutRule promoBlock{
    .name = "promo.block",
    .category = Category::Promo,
    .confidence = 0.80F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Between lines of promotion*, and no sentence of the article"),
    .forItsCompany = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::promoBlock};

/// An appeal, a form or a paywall that is sure enough for others to be taken for it.
bool isSureForm(const LineVerdict &verdict)
{
    constexpr float sure = 0.85F;
    return verdict.isHit(Category::Promo) && verdict.confidence >= sure;
}

/// A line that a form or a paywall may reach over: short, and it subscribes or commands. A whole sentence must also
/// speak to its reader: "He had registered the boat." stands in articles.
bool belongsToForm(const FoldedLine &line)
{
    constexpr qsizetype longestLine = 150;
    constexpr int fewestWords = 6;
    const bool says = line.has(word::subscription | word::account) ||
                      (line.has(word::imperative) && line.has(word::personal | word::promoThing));
    const bool sentence = line.is(shape::closingStop) && line.wordCount >= fewestWords;
    const bool speaksToReader = line.has(word::secondPerson) || line.startsWith(word::imperative);
    return says && (!sentence || speaksToReader) && line.foldedLength <= longestLine && line.sort != LineSort::Body &&
           !line.has(word::speech) && !line.is(shape::quotes);
}

/// "Harbour Letter Newsletter" right above what the letter promises is its title.
bool isTitleOfForm(const FoldedLine &line)
{
    constexpr int mostWords = 4;
    return line.wordCount <= mostWords && line.has(word::promoThing) &&
           !line.is(shape::closingStop | shape::digit | shape::quotes) && !line.has(word::speech);
}

/// Right above a paragraph of the article stands its heading.
bool isHeading(const Growth &growth, qsizetype index)
{
    const qsizetype below = index + 1;
    return below < growth.lines.size() && growth.lines[below].sort == LineSort::Body && !growth.verdicts[below].isHit();
}

bool isFree(const LineVerdict &verdict)
{
    return !verdict.isHit() && !verdict.exempt;
}

} // namespace

constinit const CutRuleFamily formBlockRules(family);

/// A form reaches upwards over short lines that subscribe or command.
void growFormsUp(Growth &growth)
{
    constexpr qsizetype mostLines = 3;
    for (qsizetype i = growth.lines.size() - 1; i > 0; --i) {
        if (!isSureForm(growth.verdicts[i]))
            continue;
        for (qsizetype j = i - 1; j >= 0 && j >= i - mostLines; --j) {
            const FoldedLine &line = growth.lines[j];
            if (!isFree(growth.verdicts[j]) || !((j == i - 1 && isTitleOfForm(line)) || belongsToForm(line)))
                break;
            growth.take(j, rule::promoBlock, i);
        }
    }
}

/// What a form or a paywall says on: below it a few lines may stand between that say nothing of the kind.
void growFormsDown(Growth &growth)
{
    constexpr qsizetype mostBetween = 2;
    const LineTable &lines = growth.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!isSureForm(growth.verdicts[i]))
            continue;
        qsizetype last = i;
        for (qsizetype j = i + 1; j < lines.size() && j <= last + 1 + mostBetween; ++j) {
            if (!isFree(growth.verdicts[j]) || lines[j].sort == LineSort::Body)
                break;
            if (isHeading(growth, j) || !belongsToForm(lines[j]))
                continue;
            growth.take(j, rule::promoBlock, i);
            last = j;
        }
        i = last;
    }
}

} // namespace bluepencil
