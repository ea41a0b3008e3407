// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/remainingprose.h"

#include "detect/cuts/blocks/blocks.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr float onlyMentioned = 0.45F;

/// A sentence that ends: what an article is made of, however short it is.
bool isProse(const FoldedLine &line)
{
    constexpr int fewestWords = 4;
    return line.wordCount >= fewestWords && line.is(shape::closingStop) && !line.is(shape::noLetters);
}

/// Words that only furniture says; a sentence that holds them stands for itself.
bool speaksOfFurniture(const FoldedLine &line)
{
    constexpr Words furniture = word::subscription | word::account | word::cookie;
    return line.appeals > 0 || line.phrases.any() || line.has(furniture);
}

/// The model's own suggestion. It names a line beside comments after their block, but no header opened that.
bool isSuspectedByModel(const LineVerdict &verdict)
{
    return verdict.rule->judgedBy == JudgedBy::Model || (verdict.is(rule::commentsBlock) && verdict.label < 0);
}

bool isForItsCompany(const LineVerdict &verdict)
{
    return verdict.rule->forItsCompany || isSuspectedByModel(verdict);
}

/// True when a line that `counts` will be left once the suggestions are cut.
template <typename Counts>
bool remains(const LineTable &lines, const LineVerdicts &verdicts, Counts counts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (counts(lines[i]) && !verdicts.isSuggested(i))
            return true;
    }
    return false;
}

bool isOwnSentence(const FoldedLine &line)
{
    return isProse(line) && !speaksOfFurniture(line);
}

/// A line without a stop right above such a sentence is its title as likely as a link.
bool isOwnTitle(const LineTable &lines, qsizetype index)
{
    constexpr int fewestWords = 3;
    const FoldedLine &line = lines[index];
    return line.sort == LineSort::Short && line.wordCount >= fewestWords && !speaksOfFurniture(line) &&
           index + 1 < lines.size() && isOwnSentence(lines[index + 1]);
}

/// Few words with a stop behind them are said all the same: "It fell."
bool isShortStatement(const FoldedLine &line)
{
    return line.is(shape::closingStop) && !line.is(shape::noLetters) && !speaksOfFurniture(line);
}

/// Keeps the line in the list of findings, but no longer suggests to cut it.
void onlyMention(LineVerdict &verdict)
{
    verdict.confidence = std::min(verdict.confidence, onlyMentioned);
}

void releaseSuspectedByModel(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        if (verdict.isSuggested() && isSuspectedByModel(verdict) && (isOwnSentence(lines[i]) || isOwnTitle(lines, i)))
            onlyMention(verdict);
    }
}

void releaseShortStatements(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        if (verdict.isSuggested() && isSuspectedByModel(verdict) && isShortStatement(lines[i]))
            onlyMention(verdict);
    }
}

void releaseTakenForCompany(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[i];
        if (verdict.isSuggested() && isForItsCompany(verdict) && isProse(lines[i]))
            onlyMention(verdict);
    }
}

/// True when the line repeats a paragraph that stays.
bool repeatsWhatStays(const LineVerdicts &verdicts, qsizetype index)
{
    const LineVerdict &verdict = verdicts.at(index);
    return verdict.isRepeat() && verdict.isSuggested() && !verdicts.isSuggested(verdict.original);
}

/// A paragraph that comes twice among others that come twice is the article's, and one of its copies stays, even where
/// the first seems to end a block. A teaser comes twice alone, with its block.
void releaseOriginals(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const LineVerdict &repeat = verdicts[i];
        if (!repeat.isRepeat() || !repeat.isSuggested() ||
            !(repeatsWhatStays(verdicts, i - 1) || repeatsWhatStays(verdicts, i + 1)))
            continue;
        LineVerdict &original = verdicts[repeat.original];
        const FoldedLine &line = lines[repeat.original];
        if (!original.isRepeat() && original.isSuggested() && isForItsCompany(original) &&
            line.sort == LineSort::Body && line.appeals == 0 && line.phrases.none())
            onlyMention(original);
    }
}

} // namespace

void keepRemainingProse(const LineTable &lines, LineVerdicts &verdicts)
{
    releaseOriginals(lines, verdicts);
    if (remains(lines, verdicts, [](const FoldedLine &line) { return line.sort == LineSort::Body; }))
        return;
    releaseSuspectedByModel(lines, verdicts);
    if (!remains(lines, verdicts, isProse))
        releaseTakenForCompany(lines, verdicts);
    if (!remains(lines, verdicts, isProse))
        releaseShortStatements(lines, verdicts);
}

} // namespace bluepencil
