// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/measures.h"

#include "detect/words/unitmask.h"
#include "text/article.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdlib>

namespace bluepencil {

namespace {

using Around = Surroundings;

int inHundred(int part, int whole)
{
    return whole > 0 ? static_cast<int>(100LL * part / whole) : 0;
}

// A measure for each sort of thing that is counted: of the line, of one beside it, of those around it together, of how
// far others are.

template <auto Field>
int own(const Around &around, qsizetype index)
{
    return around.whole(index).*Field;
}

template <int Lines, auto Field>
int beside(const Around &around, qsizetype index)
{
    return around.sketch(index + Lines).*Field;
}

template <int LineSums::*Sum, int First, int Last>
int sum(const Around &around, qsizetype index)
{
    return around.within(Sum, index + First, index + Last);
}

template <auto LineDistances::*Distance>
int away(const Around &around, qsizetype index)
{
    return around.distances(index).*Distance;
}

/// The length of the shorter one in hundredths of the longer one's, of the line and its neighbour.
template <int Lines>
int lengthBeside(const Around &around, qsizetype index)
{
    const auto [shorter, longer] = std::minmax(around.sketch(index).length, around.sketch(index + Lines).length);
    return inHundred(shorter, longer);
}

/// How sure a rule of the category is, in hundredths.
template <Category C>
int ruleAs(const Around &around, qsizetype index)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isHit(C) ? static_cast<int>(100 * verdict.confidence) : 0;
}

template <Category C>
int repeatAs(const Around &around, qsizetype index)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isRepeat() && verdict.isHit(C) ? 1 : 0;
}

template <int LineSums::*Sum>
int shareOfLines(const Around &around, qsizetype /*index*/)
{
    return inHundred(around.inAll(Sum), static_cast<int>(around.size()));
}

/// Of the lines between two paragraphs, in hundredths a line.
template <int LineSums::*Sum>
int inRun(const Around &around, qsizetype index)
{
    const LineDistances &distances = around.distances(index);
    const qsizetype first = index - distances.sinceBody + 1;
    const qsizetype last = index + distances.toBody - 1;
    return inHundred(around.within(Sum, first, last), static_cast<int>(last - first + 1));
}

bool is(const Around &around, qsizetype index, Shapes shapes)
{
    return around.lines()[index].is(shapes);
}

// The line itself

int wordLength(const Around &around, qsizetype index)
{
    const LineSketch &line = around.whole(index);
    return line.words > 0 ? 10 * line.length / line.words : 0; // tenths
}

/// What marks are counted in: of a long line its beginning.
QStringView beginningOf(const Around &around, qsizetype index)
{
    constexpr qsizetype looked = 400;
    const QStringView folded = around.lines().folded(index);
    return folded.first(std::min(looked, folded.size()));
}

/// Pieces of sentences that end inside the line, behind its first unit.
int innerStops(const Around &around, qsizetype index)
{
    constexpr qsizetype step = unitsInMask - 1; // the last unit of a block is seen again, with the one behind it
    const QStringView text = beginningOf(around, index);
    int stops = 0;
    for (qsizetype at = 1; at < text.size(); at += step) {
        UnitMask marks = 0;
        UnitMask spaces = 0;
        const UnitBlock block(text.utf16() + at, std::min(unitsInMask, text.size() - at));
        block.forEachEight([&](EightUnits units, qsizetype place) {
            marks |= maskOf(units.is(u'.') | units.is(u'!') | units.is(u'?'), place);
            spaces |= maskOf(units.is(u' '), place);
        });
        stops += std::popcount(marks & spaces >> 1);
    }
    return stops;
}

int commas(const Around &around, qsizetype index)
{
    const QStringView text = beginningOf(around, index);
    return static_cast<int>(std::count(text.begin(), text.end(), u','));
}

int sharedWords(const Around &around, qsizetype index)
{
    const SharedWords shared = around.lines().sharedWords(index);
    return shared.content > 0 ? inHundred(static_cast<int>(shared.shared), static_cast<int>(shared.content)) : -1;
}

int appeals(const Around &around, qsizetype index)
{
    return around.lines()[index].appeals;
}

int copies(const Around &around, qsizetype index)
{
    return static_cast<int>(around.lines().copies(index));
}

int hasDateline(const Around &around, qsizetype index)
{
    return around.lines()[index].datelineLength > 0 ? 1 : 0;
}

int namesOwnPage(const Around &around, qsizetype index)
{
    return is(around, index, shape::ownPage) ? 1 : 0;
}

int offersOwn(const Around &around, qsizetype index)
{
    return is(around, index, shape::ownOffer | shape::readsOwn) ? 1 : 0;
}

int isLabel(const Around &around, qsizetype index)
{
    constexpr Shapes labels = shape::relatedLabel | shape::labelledLink | shape::commentsLabel | shape::shareOnly |
                              shape::advertOnly | shape::pageOnly;
    return is(around, index, labels) ? 1 : 0;
}

int hasCodeMark(const Around &around, qsizetype index)
{
    return is(around, index, shape::codeMark) ? 1 : 0;
}

// What the rules say of it

int isForItsCompany(const Around &around, qsizetype index)
{
    const LineVerdict &verdict = around.verdicts()[index];
    return verdict.isHit() && verdict.rule->forItsCompany ? 1 : 0;
}

int isCode(const Around &around, qsizetype index)
{
    return around.verdicts()[index].isHit(Category::Code) ? 1 : 0;
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

// What stands around

/// What the words of the neighbours say.
int saidAround(const Around &around, qsizetype index)
{
    return sum<&LineSums::said, -3, 3>(around, index) -
           std::clamp<int>(around.sketch(index).said, -Around::mostSaid, Around::mostSaid);
}

int proseAround(const Around &around, qsizetype index)
{
    return inHundred(sum<&LineSums::bodyLength, -8, 8>(around, index), sum<&LineSums::length, -8, 8>(around, index));
}

// The place in the article

int linesAbove(const Around & /*around*/, qsizetype index)
{
    return static_cast<int>(index);
}

int linesBelow(const Around &around, qsizetype index)
{
    return static_cast<int>(around.size() - 1 - index);
}

int bodiesAbove(const Around &around, qsizetype index)
{
    return static_cast<int>(around.lines().bodiesBefore(index));
}

int bodiesBelow(const Around &around, qsizetype index)
{
    return static_cast<int>(around.lines().bodies() - around.lines().bodiesBefore(index));
}

int textAbove(const Around &around, qsizetype index)
{
    return inHundred(around.within(&LineSums::length, 0, index - 1), around.inAll(&LineSums::length));
}

int proseAbove(const Around &around, qsizetype index)
{
    return inHundred(around.within(&LineSums::bodyLength, 0, index - 1), around.inAll(&LineSums::bodyLength));
}

int proseBelow(const Around &around, qsizetype index)
{
    return around.within(&LineSums::bodyLength, index + 1, around.size());
}

// The article as a whole

int linesInAll(const Around &around, qsizetype /*index*/)
{
    return static_cast<int>(around.size());
}

int bodiesInAll(const Around &around, qsizetype /*index*/)
{
    return static_cast<int>(around.lines().bodies());
}

int proseInAll(const Around &around, qsizetype /*index*/)
{
    return inHundred(around.inAll(&LineSums::bodyLength), around.inAll(&LineSums::length));
}

int saidInAll(const Around &around, qsizetype /*index*/)
{
    return around.inAll(&LineSums::said) / std::max<int>(1, static_cast<int>(around.size()));
}

constexpr std::array measures = {
    // The line itself
    Measure{"line.length", own<&LineSketch::length>},
    Measure{"line.words", own<&LineSketch::words>},
    Measure{"line.rule", own<&LineSketch::rule>},
    Measure{"line.said", own<&LineSketch::said>},
    Measure{"line.strongest", own<&LineSketch::strongest>},
    Measure{"line.mildest", own<&LineSketch::mildest>},
    Measure{"line.capitals", own<&LineSketch::capitals>},
    Measure{"line.digits", own<&LineSketch::digits>},
    Measure{"line.word-length", wordLength},
    Measure{"line.inner-stops", innerStops},
    Measure{"line.commas", commas},
    Measure{"line.appeals", appeals},
    Measure{"line.shared", sharedWords},
    Measure{"line.copies", copies},
    Measure{"line.dateline", hasDateline},
    Measure{"line.own-page", namesOwnPage},
    Measure{"line.own-offer", offersOwn},
    Measure{"line.label", isLabel},
    // What the rules say of it
    Measure{"rule.promo", ruleAs<Category::Promo>},
    Measure{"rule.related", ruleAs<Category::Related>},
    Measure{"rule.share", ruleAs<Category::Share>},
    Measure{"rule.navigation", ruleAs<Category::Navigation>},
    Measure{"rule.caption", ruleAs<Category::Caption>},
    Measure{"rule.comments", ruleAs<Category::Comments>},
    Measure{"rule.copyright", ruleAs<Category::Copyright>},
    Measure{"rule.company", isForItsCompany},
    Measure{"rule.code", isCode},
    Measure{"repeat.exact", repeatAs<Category::Exact>},
    Measure{"repeat.near", repeatAs<Category::Near>},
    Measure{"repeat.fragment", repeatAs<Category::Fragment>},
    Measure{"repeat.headline", repeatAs<Category::Headline>},
    Measure{"repeat.distance", linesFromOriginal},
    Measure{"repeat.row", repeatsInARow},
    Measure{"around.repeats", sum<&LineSums::repeats, -5, 5>},
    Measure{"line.code", hasCodeMark},
    Measure{"line.indent", indent},
    // Neighbours
    Measure{"above.length", beside<-1, &LineSketch::length>},
    Measure{"above.words", beside<-1, &LineSketch::words>},
    Measure{"above.sort", beside<-1, &LineSketch::sort>},
    Measure{"above.rule", beside<-1, &LineSketch::rule>},
    Measure{"above.said", beside<-1, &LineSketch::said>},
    Measure{"above.strongest", beside<-1, &LineSketch::strongest>},
    Measure{"above.capitals", beside<-1, &LineSketch::capitals>},
    Measure{"above.like", lengthBeside<-1>},
    Measure{"above2.length", beside<-2, &LineSketch::length>},
    Measure{"above2.sort", beside<-2, &LineSketch::sort>},
    Measure{"above2.rule", beside<-2, &LineSketch::rule>},
    Measure{"above2.said", beside<-2, &LineSketch::said>},
    Measure{"above3.length", beside<-3, &LineSketch::length>},
    Measure{"above3.rule", beside<-3, &LineSketch::rule>},
    Measure{"below.length", beside<1, &LineSketch::length>},
    Measure{"below.words", beside<1, &LineSketch::words>},
    Measure{"below.sort", beside<1, &LineSketch::sort>},
    Measure{"below.rule", beside<1, &LineSketch::rule>},
    Measure{"below.said", beside<1, &LineSketch::said>},
    Measure{"below.strongest", beside<1, &LineSketch::strongest>},
    Measure{"below.capitals", beside<1, &LineSketch::capitals>},
    Measure{"below.like", lengthBeside<1>},
    Measure{"below2.length", beside<2, &LineSketch::length>},
    Measure{"below2.sort", beside<2, &LineSketch::sort>},
    Measure{"below2.rule", beside<2, &LineSketch::rule>},
    Measure{"below2.said", beside<2, &LineSketch::said>},
    Measure{"below3.length", beside<3, &LineSketch::length>},
    Measure{"below3.rule", beside<3, &LineSketch::rule>},
    // What stands around
    Measure{"around.said", saidAround},
    Measure{"far.said", sum<&LineSums::said, -10, 10>},
    Measure{"around.ruled", sum<&LineSums::ruled, -4, 4>},
    Measure{"far.ruled-above", sum<&LineSums::ruled, -15, -1>},
    Measure{"far.ruled-below", sum<&LineSums::ruled, 1, 15>},
    Measure{"around.length", sum<&LineSums::length, -3, 3>},
    Measure{"far.body", proseAround},
    Measure{"far.stops", sum<&LineSums::stops, -8, 8>},
    Measure{"around.questions", sum<&LineSums::questions, -4, 4>},
    Measure{"around.numbers", sum<&LineSums::numbers, -4, 4>},
    Measure{"around.keys", sum<&LineSums::keys, -4, 4>},
    Measure{"line.key", sum<&LineSums::keys, 0, 0>},
    Measure{"around.begin-alike", linesBeginningAlike},
    Measure{"run.like-above", away<&LineDistances::likeAbove>},
    Measure{"run.like-below", away<&LineDistances::likeBelow>},
    Measure{"run.since-body", away<&LineDistances::sinceBody>},
    Measure{"run.to-body", away<&LineDistances::toBody>},
    Measure{"run.since-long", away<&LineDistances::sinceLong>},
    Measure{"run.to-long", away<&LineDistances::toLong>},
    Measure{"run.since-rule", away<&LineDistances::sinceRule>},
    Measure{"run.to-rule", away<&LineDistances::toRule>},
    Measure{"run.announced", away<&LineDistances::inAnnounced>},
    Measure{"run.ruled", inRun<&LineSums::ruled>},
    Measure{"run.said", inRun<&LineSums::said>},
    Measure{"run.stops", inRun<&LineSums::stops>},
    Measure{"run.length", inRun<&LineSums::length>},
    Measure{"run.numbers", inRun<&LineSums::numbers>},
    Measure{"run.copies", inRun<&LineSums::copies>},
    // The place in the article
    Measure{"place.lines-above", linesAbove},
    Measure{"place.lines-below", linesBelow},
    Measure{"place.bodies-above", bodiesAbove},
    Measure{"place.bodies-below", bodiesBelow},
    Measure{"place.text-above", textAbove},
    Measure{"place.prose-above", proseAbove},
    Measure{"place.prose-below", proseBelow},
    // The article as a whole
    Measure{"article.lines", linesInAll},
    Measure{"article.bodies", bodiesInAll},
    Measure{"article.prose", proseInAll},
    Measure{"article.stops", shareOfLines<&LineSums::stops>},
    Measure{"article.ruled", shareOfLines<&LineSums::ruled>},
    Measure{"article.said", saidInAll},
    Measure{"article.numbers", shareOfLines<&LineSums::numbers>},
};

} // namespace

std::span<const Measure> lineMeasures()
{
    return measures;
}

} // namespace bluepencil
