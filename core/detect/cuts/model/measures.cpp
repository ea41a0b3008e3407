// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/measures.h"

#include "text/article.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace bluepencil {

namespace {

using Around = Surroundings;

int inHundred(int part, int whole)
{
    return whole > 0 ? static_cast<int>(100LL * part / whole) : 0;
}

/// What the line and its neighbour have in common, in hundredths of the longer one's length.
int lengthBeside(const Around &around, qsizetype index, qsizetype other)
{
    const auto [shorter, longer] = std::minmax(around.sketch(index).length, around.sketch(other).length);
    return inHundred(shorter, longer);
}

int ruleOf(const Around &around, qsizetype index, Category category)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isHit(category) ? static_cast<int>(100 * verdict.confidence) : 0;
}

/// Pieces of sentences that end inside the line.
int innerStops(const Around &around, qsizetype index)
{
    const QStringView folded =
        around.lines().folded(index).first(std::min<qsizetype>(around.lines()[index].foldedLength, 400));
    int stops = 0;
    for (qsizetype i = 1; i + 1 < folded.size(); ++i)
        stops += folded[i + 1] == u' ' && (folded[i] == u'.' || folded[i] == u'!' || folded[i] == u'?');
    return stops;
}

int commas(const Around &around, qsizetype index)
{
    return static_cast<int>(
        around.lines().folded(index).first(std::min<qsizetype>(around.lines()[index].foldedLength, 400)).count(u','));
}

int sharedWords(const Around &around, qsizetype index)
{
    const SharedWords shared = around.lines().sharedWords(index);
    return shared.content > 0 ? inHundred(static_cast<int>(shared.shared), static_cast<int>(shared.content)) : -1;
}

int repeatAs(const Around &around, qsizetype index, Category category)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isRepeat() && verdict.isHit(category) ? 1 : 0;
}

/// Lines from the copy that stays; 0 when it is no repeat.
int linesFromOriginal(const Around &around, qsizetype index)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isRepeat() ? static_cast<int>(std::abs(index - verdict.original)) : 0;
}

/// Repeats that stand together with it, their originals in the same order.
int repeatsInARow(const Around &around, qsizetype index)
{
    constexpr qsizetype most = 8;
    const LineVerdict &verdict = around.verdicts()[index];
    const auto goesOn = [&](qsizetype step) {
        const LineVerdict &other = around.verdicts().at(index + step);
        return other.isRepeat() && other.original == verdict.original + step;
    };
    if (!verdict.isRepeat())
        return 0;
    int row = 1;
    for (qsizetype step = 1; step <= most && goesOn(step); ++step)
        ++row;
    for (qsizetype step = 1; step <= most && goesOn(-step); ++step)
        ++row;
    return row;
}

/// Blanks that the line is set in by: code is, and prose is not.
int indent(const Around &around, qsizetype index)
{
    constexpr qsizetype most = 20;
    const QStringView text = around.lines().article().textOf(around.lines()[index].span);
    qsizetype blanks = 0;
    while (blanks < std::min(most, text.size()) && text[blanks].isSpace())
        ++blanks;
    return static_cast<int>(blanks);
}

int linesBeginningAlike(const Around &around, qsizetype index)
{
    constexpr qsizetype looked = 6;
    const quint32 first = around.whole(index).firstWord;
    int alike = 0;
    for (qsizetype i = index - looked; first != 0 && i <= index + looked; ++i)
        alike += i != index && around.sketch(i).firstWord == first;
    return alike;
}

#define AROUND []([[maybe_unused]] const Around &a, [[maybe_unused]] qsizetype i) -> int
constexpr std::array measures = {
    // The line itself
    Measure{"line.length", AROUND{return a.whole(i).length;
} // namespace
} // namespace bluepencil
, Measure{"line.words", AROUND{return a.whole(i).words;
}
}
, Measure{"line.rule", AROUND{return a.whole(i).rule;
}
}
, Measure{"line.said", AROUND{return a.whole(i).said;
}
}
, Measure{"line.strongest", AROUND{return a.whole(i).strongest;
}
}
, Measure{"line.mildest", AROUND{return a.whole(i).mildest;
}
}
, Measure{"line.capitals", AROUND{return a.whole(i).capitals;
}
}
, Measure{"line.digits", AROUND{return a.whole(i).digits;
}
}
, Measure{"line.word-length", AROUND{return a.whole(i).words > 0 ? 10 * a.whole(i).length / a.whole(i).words : 0;
}
}
, Measure{"line.inner-stops", innerStops}, Measure{"line.commas", commas},
    Measure{"line.appeals", AROUND{return a.lines()[i].appeals;
}
}
, Measure{"line.shared", sharedWords}, Measure{"line.copies", AROUND{return static_cast<int>(a.lines().copies(i));
}
}
, Measure{"line.dateline", AROUND{return a.lines()[i].datelineLength > 0 ? 1 : 0;
}
}
, Measure{"line.own-page", AROUND{return a.lines()[i].is(shape::ownPage) ? 1 : 0;
}
}
, Measure{"line.own-offer", AROUND{return a.lines()[i].is(shape::ownOffer | shape::readsOwn) ? 1 : 0;
}
}
, Measure{"line.label", AROUND{return a.lines()[i].is(shape::relatedLabel | shape::labelledLink | shape::commentsLabel |
                                                      shape::shareOnly | shape::advertOnly | shape::pageOnly)
                                          ? 1
                                          : 0;
}
}
,
    // What the rules say of it
    Measure{"rule.promo", AROUND{return ruleOf(a, i, Category::Promo);
}
}
, Measure{"rule.related", AROUND{return ruleOf(a, i, Category::Related);
}
}
, Measure{"rule.share", AROUND{return ruleOf(a, i, Category::Share);
}
}
, Measure{"rule.navigation", AROUND{return ruleOf(a, i, Category::Navigation);
}
}
, Measure{"rule.caption", AROUND{return ruleOf(a, i, Category::Caption);
}
}
, Measure{"rule.comments", AROUND{return ruleOf(a, i, Category::Comments);
}
}
, Measure{"rule.copyright", AROUND{return ruleOf(a, i, Category::Copyright);
}
}
, Measure{"rule.company", AROUND{return a.verdicts()[i].isHit() && a.verdicts()[i].rule->forItsCompany ? 1 : 0;
}
}
, Measure{"rule.code", AROUND{return a.verdicts()[i].isHit(Category::Code) ? 1 : 0;
}
}
, Measure{"repeat.exact", AROUND{return repeatAs(a, i, Category::Exact);
}
}
, Measure{"repeat.near", AROUND{return repeatAs(a, i, Category::Near);
}
}
, Measure{"repeat.fragment", AROUND{return repeatAs(a, i, Category::Fragment);
}
}
, Measure{"repeat.headline", AROUND{return repeatAs(a, i, Category::Headline);
}
}
, Measure{"repeat.distance", linesFromOriginal}, Measure{"repeat.row", repeatsInARow},
    Measure{"around.repeats", AROUND{return a.repeatsWithin(i - 5, i + 5);
}
}
, Measure{"line.code", AROUND{return a.lines()[i].is(shape::codeMark) ? 1 : 0;
}
}
, Measure{"line.indent", indent},
    // Neighbours
    Measure{"above.length", AROUND{return a.sketch(i - 1).length;
}
}
, Measure{"above.words", AROUND{return a.sketch(i - 1).words;
}
}
, Measure{"above.sort", AROUND{return a.sketch(i - 1).sort;
}
}
, Measure{"above.rule", AROUND{return a.sketch(i - 1).rule;
}
}
, Measure{"above.said", AROUND{return a.sketch(i - 1).said;
}
}
, Measure{"above.strongest", AROUND{return a.sketch(i - 1).strongest;
}
}
, Measure{"above.capitals", AROUND{return a.sketch(i - 1).capitals;
}
}
, Measure{"above.like", AROUND{return lengthBeside(a, i, i - 1);
}
}
, Measure{"above2.length", AROUND{return a.sketch(i - 2).length;
}
}
, Measure{"above2.sort", AROUND{return a.sketch(i - 2).sort;
}
}
, Measure{"above2.rule", AROUND{return a.sketch(i - 2).rule;
}
}
, Measure{"above2.said", AROUND{return a.sketch(i - 2).said;
}
}
, Measure{"above3.length", AROUND{return a.sketch(i - 3).length;
}
}
, Measure{"above3.rule", AROUND{return a.sketch(i - 3).rule;
}
}
, Measure{"below.length", AROUND{return a.sketch(i + 1).length;
}
}
, Measure{"below.words", AROUND{return a.sketch(i + 1).words;
}
}
, Measure{"below.sort", AROUND{return a.sketch(i + 1).sort;
}
}
, Measure{"below.rule", AROUND{return a.sketch(i + 1).rule;
}
}
, Measure{"below.said", AROUND{return a.sketch(i + 1).said;
}
}
, Measure{"below.strongest", AROUND{return a.sketch(i + 1).strongest;
}
}
, Measure{"below.capitals", AROUND{return a.sketch(i + 1).capitals;
}
}
, Measure{"below.like", AROUND{return lengthBeside(a, i, i + 1);
}
}
, Measure{"below2.length", AROUND{return a.sketch(i + 2).length;
}
}
, Measure{"below2.sort", AROUND{return a.sketch(i + 2).sort;
}
}
, Measure{"below2.rule", AROUND{return a.sketch(i + 2).rule;
}
}
, Measure{"below2.said", AROUND{return a.sketch(i + 2).said;
}
}
, Measure{"below3.length", AROUND{return a.sketch(i + 3).length;
}
}
, Measure{"below3.rule", AROUND{return a.sketch(i + 3).rule;
}
}
,
    // What stands around
    Measure{"around.said", AROUND{return a.saidWithin(i - 3, i + 3) - std::clamp<int>(a.sketch(i).said, -60, 60);
}
}
, Measure{"far.said", AROUND{return a.saidWithin(i - 10, i + 10);
}
}
, Measure{"around.ruled", AROUND{return a.ruledWithin(i - 4, i + 4);
}
}
, Measure{"far.ruled-above", AROUND{return a.ruledWithin(i - 15, i - 1);
}
}
, Measure{"far.ruled-below", AROUND{return a.ruledWithin(i + 1, i + 15);
}
}
, Measure{"around.length", AROUND{return a.lengthWithin(i - 3, i + 3);
}
}
, Measure{"far.body", AROUND{return inHundred(a.bodyLengthWithin(i - 8, i + 8), a.lengthWithin(i - 8, i + 8));
}
}
, Measure{"far.stops", AROUND{return a.stopsWithin(i - 8, i + 8);
}
}
, Measure{"around.questions", AROUND{return a.questionsWithin(i - 4, i + 4);
}
}
, Measure{"around.numbers", AROUND{return a.numbersWithin(i - 4, i + 4);
}
}
, Measure{"around.keys", AROUND{return a.keysWithin(i - 4, i + 4);
}
}
, Measure{"line.key", AROUND{return a.keysWithin(i, i);
}
}
, Measure{"around.begin-alike", linesBeginningAlike}, Measure{"run.like-above", AROUND{return a.likeAbove(i);
}
}
, Measure{"run.like-below", AROUND{return a.likeBelow(i);
}
}
, Measure{"run.since-body", AROUND{return a.sinceBody(i);
}
}
, Measure{"run.to-body", AROUND{return a.toBody(i);
}
}
, Measure{"run.since-long", AROUND{return a.sinceLong(i);
}
}
, Measure{"run.to-long", AROUND{return a.toLong(i);
}
}
, Measure{"run.since-rule", AROUND{return a.sinceRule(i);
}
}
, Measure{"run.to-rule", AROUND{return a.toRule(i);
}
}
,
    // The place in the article
    Measure{"place.lines-above", AROUND{return static_cast<int>(i);
}
}
, Measure{"place.lines-below", AROUND{return static_cast<int>(a.size() - 1 - i);
}
}
, Measure{"place.bodies-above", AROUND{return static_cast<int>(a.lines().bodiesBefore(i));
}
}
, Measure{"place.bodies-below", AROUND{return static_cast<int>(a.lines().bodies() - a.lines().bodiesBefore(i));
}
}
, Measure{"place.text-above", AROUND{return inHundred(a.lengthWithin(0, i - 1), a.lengthWithin(0, a.size()));
}
}
, Measure{"place.prose-above", AROUND{return inHundred(a.bodyLengthWithin(0, i - 1), a.bodyLengthWithin(0, a.size()));
}
}
, Measure{"place.prose-below", AROUND{return std::min(9999, a.bodyLengthWithin(i + 1, a.size()));
}
}
,
    // The article as a whole
    Measure{"article.lines", AROUND{return static_cast<int>(a.size());
}
}
, Measure{"article.bodies", AROUND{return static_cast<int>(a.lines().bodies());
}
}
, Measure{"article.prose", AROUND{return inHundred(a.bodyLengthWithin(0, a.size()), a.lengthWithin(0, a.size()));
}
}
, Measure{"article.stops", AROUND{return inHundred(a.stopsWithin(0, a.size()), static_cast<int>(a.size()));
}
}
, Measure{"article.ruled", AROUND{return inHundred(a.ruledWithin(0, a.size()), static_cast<int>(a.size()));
}
}
, Measure{"article.said", AROUND{return a.saidWithin(0, a.size()) / std::max<int>(1, static_cast<int>(a.size()));
}
}
, Measure{"article.numbers", AROUND{return inHundred(a.numbersWithin(0, a.size()), static_cast<int>(a.size()));
}
}
,
}
;
#undef AROUND

} // namespace

std::span<const Measure> lineMeasures()
{
    return measures;
}

} // namespace bluepencil
