// SPDX-License-Identifier: Apache-2.0
#include "detect/remainingprose.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr float suggested = 0.5F;
constexpr float onlyMentioned = 0.45F;

/// A sentence that ends: what an article is made of, however short it is.
bool isProse(const FoldedLine &line)
{
    constexpr int fewestWords = 4;
    return line.wordCount >= fewestWords && (line.shapes & shape::closingStop) != 0 &&
           (line.shapes & shape::noLetters) == 0;
}

/// Words that only furniture says; a sentence that holds them stands for itself.
bool speaksOfFurniture(const FoldedLine &line)
{
    constexpr quint64 furniture = word::subscription | word::account | word::cookie;
    return line.appeals > 0 || line.phrases != 0 || (line.words & furniture) != 0;
}

/// The linear model's own suggestion. It names a line beside comments after their block, but no header opened that.
bool isByEvidence(const LineVerdict &verdict)
{
    return rowOf(verdict.rule).confidence <= 0 || (verdict.rule == CutRule::CommentsBlock && verdict.label < 0);
}

/// Rules that take a line for where it stands, or for a mark at its end that wire stories have too.
bool isForItsCompany(const LineVerdict &verdict)
{
    switch (verdict.rule) {
    case CutRule::RelatedBlock:
    case CutRule::RelatedTwin:
    case CutRule::RelatedCluster:
    case CutRule::PromoBlock:
    case CutRule::CommentsBlock:
    case CutRule::CaptionText:
    case CutRule::CaptionPair:
    case CutRule::AcrossFiles:
        return true;
    default:
        return isByEvidence(verdict);
    }
}

bool isSuggested(const LineVerdict &verdict)
{
    return verdict.isHit() && verdict.confidence >= suggested;
}

/// True when a line that `counts` will be left once the suggestions are cut.
template <typename Counts>
bool remains(const LineTable &lines, const LineVerdicts &verdicts, Counts counts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (counts(lines[i]) && !isSuggested(verdicts[static_cast<size_t>(i)]))
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

/// Keeps the line in the list of findings, but no longer suggests to cut it.
void onlyMention(LineVerdict &verdict)
{
    verdict.confidence = std::min(verdict.confidence, onlyMentioned);
}

void releaseSuspectedByEvidence(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[static_cast<size_t>(i)];
        if (isSuggested(verdict) && isByEvidence(verdict) && (isOwnSentence(lines[i]) || isOwnTitle(lines, i)))
            onlyMention(verdict);
    }
}

void releaseTakenForCompany(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        LineVerdict &verdict = verdicts[static_cast<size_t>(i)];
        if (isSuggested(verdict) && isForItsCompany(verdict) && isProse(lines[i]))
            onlyMention(verdict);
    }
}

} // namespace

void keepRemainingProse(const LineTable &lines, LineVerdicts &verdicts)
{
    if (remains(lines, verdicts, [](const FoldedLine &line) { return line.sort == LineSort::Body; }))
        return;
    releaseSuspectedByEvidence(lines, verdicts);
    if (!remains(lines, verdicts, isProse))
        releaseTakenForCompany(lines, verdicts);
}

} // namespace bluepencil
