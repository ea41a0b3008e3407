// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/newsroom.h"

#include "detect/cuts/rules/houserules.h"
#include "detect/cuts/rules/lineindex.h"
#include "text/article.h"

#include <algorithm>
#include <array>

namespace bluepencil {

namespace rule {

/// A line that this newsroom always cuts.
constexpr CutRule houseRule{
    .name = "house.rule",
    .category = Category::HouseRule,
    .confidence = 0.99F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A house rule says so*: %terms"),
    .keptFrom = {.comments = true},
};

/// A line that stands in many articles of the source.
constexpr CutRule acrossFiles{
    .name = "across.files",
    .category = Category::RepeatedAcrossFiles,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Repeated across files of this source*: %terms"),
    .forItsCompany = true,
};

} // namespace rule

namespace {

constexpr std::array family{&rule::houseRule, &rule::acrossFiles};

/// News that goes on takes the same paragraph of background into some articles, furniture stands in a good part of
/// them.
constexpr int fewestOfParagraphs = 4; // one article in so many

int otherArticlesWith(const LineTable &lines, qsizetype index, const LineIndex &known, bool indexHoldsArticle)
{
    return known.articlesWith(lines.folded(index)) - (indexHoldsArticle ? 1 : 0);
}

/// Paragraphs that recur are furniture while they are few; when most do, the article itself is there several times.
bool isKnownArticle(const LineTable &lines, const LineIndex &index, bool indexHoldsArticle)
{
    qsizetype recurring = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        recurring += lines[i].sort == LineSort::Body &&
                     otherArticlesWith(lines, i, index, indexHoldsArticle) >= LineIndex::fewestOthers;
    }
    return 3 * recurring > lines.bodies();
}

/// A paragraph of the article has to recur more often than a line, in proportion.
bool isRareParagraph(const FoldedLine &line, int files, const LineIndex &index)
{
    return line.sort == LineSort::Body && files * fewestOfParagraphs < index.articles();
}

/// No rule explains the line well enough to suggest it, and nobody protects it. Bylines recur and are no furniture.
bool isOpen(const LineVerdict &verdict)
{
    const bool byRule = verdict.isSuggested() && verdict.rule->judgedBy != JudgedBy::Model;
    return !verdict.exempt && !byRule && !verdict.isHit(Category::Credit);
}

/// What the model thinks of the line adds to that it recurs.
float confidenceIn(const FoldedLine &line, const LineVerdict &before)
{
    constexpr qint32 shortLine = 20;
    constexpr float ofShortLine = 0.55F; // just above suggestedFrom
    return std::max(before.confidence, line.foldedLength >= shortLine ? rule::acrossFiles.confidence : ofShortLine);
}

/// "Background" may head a part of many good articles; a bar between two paragraphs says more.
bool maySplitArticle(const LineTable &lines, qsizetype index)
{
    return lines.plan().body.contains(index) && lines[index].sort == LineSort::Tiny;
}

} // namespace

constinit const CutRuleFamily newsroomRules(family);

void markHouseRules(const LineTable &lines, LineVerdicts &verdicts, const HouseRules &rules)
{
    const QString &site = lines.article().origin().site;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto rule = rules.deciding(lines.raw(i), lines.folded(i), site);
        if (!rule)
            continue;
        LineVerdict &verdict = verdicts[i];
        verdict = {};
        verdict.exempt = rules.rules().at(*rule).action == HouseRule::Action::NeverCut;
        verdict.number = static_cast<qint32>(*rule);
        verdicts.propose(i, rule::houseRule);
    }
}

void markAcrossFiles(const LineTable &lines, LineVerdicts &verdicts, const LineIndex &index, bool indexHoldsArticle)
{
    if (isKnownArticle(lines, index, indexHoldsArticle))
        return;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const int files = otherArticlesWith(lines, i, index, indexHoldsArticle);
        LineVerdict &verdict = verdicts[i];
        if (files < LineIndex::fewestOthers || !isOpen(verdict) || isRareParagraph(lines[i], files, index) ||
            maySplitArticle(lines, i))
            continue;
        const float confidence = confidenceIn(lines[i], verdict);
        verdict = {}; // what was a suspicion only
        verdicts.propose(i, rule::acrossFiles, confidence);
        verdict.number = files;
    }
}

} // namespace bluepencil
