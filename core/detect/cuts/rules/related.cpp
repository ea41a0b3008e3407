// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/related.h"

#include "detect/cuts/rules/lonewords.h"

#include <QList>

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// "Read more:", alone on its line.
constexpr CutRule relatedLabel{
    .name = "related.label",
    .category = Category::Related,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A label of links to other articles*: %terms"),
    .keptFrom = {.comments = true},
};

/// Label and headline in one line.
constexpr CutRule relatedLink{
    .name = "related.link",
    .category = Category::Related,
    .confidence = 0.94F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A link to another article*, with its label"),
    .keptFrom = {.comments = true},
};

/// Other outlets' headlines above "all 27 news articles".
constexpr CutRule relatedCluster{
    .name = "related.cluster",
    .category = Category::Related,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A list of other outlets' headlines* from a news search"),
    .forItsCompany = true,
    .namesBlock = true,
    .keptFrom = {.comments = true},
};

} // namespace rule

namespace {

constexpr std::array family{&rule::relatedLabel, &rule::relatedLink, &rule::relatedCluster};

/// "Also on example.org Ferry runs again": a label of several words, then a capital or an address, and no mark between.
bool isUnmarkedLink(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 200;
    constexpr int fewestWords = 6;
    const FoldedLine &line = lines[index];
    if (!line.holds(phrase::relatedInline) || line.is(shape::closingStop | shape::startsQuote) ||
        line.foldedLength > longest || line.wordCount < fewestWords)
        return false;
    const QStringView raw = lines.raw(index);
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    for (const PhraseMatch &match : lines.phrasesIn(index)) {
        if (match.kind != phrase::relatedInline || match.tokenCount < 2 || match.tokenCount >= words.size())
            continue;
        const QStringView next = words[match.tokenCount];
        const bool address = next.contains(u'.') && next.size() > 4;
        if (address || (next.front().isUpper() && words[match.tokenCount - 1].back().isLower()))
            return true;
    }
    return false;
}

/// "[ Live: the vote | Who stands | How to vote ]": links in brackets with bars between.
bool isLinkBar(const FoldedLine &line)
{
    constexpr Shapes bar = shape::bracketed | shape::pipe;
    constexpr qsizetype longest = 260;
    return line.shapes.hasAll(bar) && line.foldedLength <= longest;
}

/// "example.org": small letters, and a name of two or more behind the last dot. "U.N.-run" is none.
bool isAddress(QStringView word)
{
    constexpr qsizetype shortestName = 2;
    const QStringView name = word.sliced(word.lastIndexOf(u'.') + 1);
    return name.size() < word.size() && name.size() >= shortestName &&
           std::all_of(name.begin(), name.end(), [](QChar unit) { return unit.isLower(); }) &&
           std::none_of(word.begin(), word.end(), [](QChar unit) { return unit.isUpper(); });
}

/// "More on example.org Ferry runs again": a sign, an address, and a headline behind it.
bool isAddressedLink(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype fewestWords = 6;
    constexpr qsizetype mostBefore = 3; // words before the address
    const FoldedLine &line = lines[index];
    if (!line.startsWith(word::relatedSign) || line.is(shape::closingStop | shape::startsQuote) ||
        line.foldedLength > longest)
        return false;
    const QList<QStringView> words = lines.raw(index).split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; words.size() >= fewestWords && i <= mostBefore; ++i) {
        if (isAddress(words[i]))
            return words[i + 1].front().isUpper();
    }
    return false;
}

bool isLabel(const FoldedLine &line)
{
    constexpr int longestStart = 8; // words of a label that goes on with a name
    const bool stopped = line.is(shape::closingStop) && !line.is(shape::ellipsis);
    const bool begins =
        line.holds(phrase::relatedStart) && line.wordCount <= longestStart && !line.is(shape::closingStop);
    // "Listen to this article" is a button, and no link comes below it.
    return !stopped && !line.holds(phrase::shareLine) &&
           (line.holds(phrase::relatedLine) || line.is(shape::relatedLabel) || begins);
}

float sureOfLabel(const FoldedLine &line, bool headline)
{
    if (line.wordCount <= 1 && !line.is(shape::colon))
        return telling;
    return headline ? onlyBesideOthers : rule::relatedLabel.confidence;
}

void markLine(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr float linkBar = 0.88F; // without a label that names the links
    const FoldedLine &line = lines[index];
    const bool headline = index == lines.plan().headline; // it may begin "Watch:" too
    if (line.holds(phrase::clusterLine))
        verdicts.propose(index, rule::relatedCluster);
    else if (!headline &&
             (line.is(shape::labelledLink) || isUnmarkedLink(lines, index) || isAddressedLink(lines, index)))
        verdicts.propose(index, rule::relatedLink);
    else if (isLinkBar(line))
        verdicts.propose(index, rule::relatedLink, linkBar);
    else if (isLabel(line))
        verdicts.propose(index, rule::relatedLabel, sureOfLabel(line, headline));
}

} // namespace

constinit const CutRuleFamily relatedRules(family);

void markRelated(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markLine(lines, i, verdicts);
}

} // namespace bluepencil
