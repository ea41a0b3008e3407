// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/labelgrammar.h"

#include "detect/lines/linetable.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Whether the first `count` words are all in `allowed`, and then what they are together.
struct Tally {
    Tally(const LineWords &words, size_t count, Words allowed)
    {
        for (size_t i = 0; i < count && consists; ++i) {
            all |= words.classes[i];
            consists = words.classes[i].hasAny(allowed);
        }
    }
    [[nodiscard]] bool has(Words classes) const { return all.hasAny(classes); }

    Words all;
    bool consists = true;
};

/// How many of the words are of a class.
size_t countOf(const LineWords &words, Words classes)
{
    return static_cast<size_t>(
        std::count_if(words.classes.begin(), words.classes.end(), [classes](Words of) { return of.hasAny(classes); }));
}

bool isRelatedLabel(const LineWords &words, size_t count, bool colon)
{
    constexpr size_t longest = 7;
    if (count == 0 || count > longest)
        return false;
    const Tally tally(words, count,
                      word::relatedSign | word::relatedThing | word::readingAct | word::function | word::number);
    if (!tally.consists)
        return false;
    const bool sign = tally.has(word::relatedSign);
    const bool thing = tally.has(word::relatedThing);
    const bool act = tally.has(word::readingAct);
    return (sign && (thing || act)) || (act && thing && count <= 4) || (sign && colon && count <= 3);
}

bool isCommentsLabel(const LineWords &words)
{
    constexpr size_t longest = 7;
    const size_t count = words.tokens.size();
    if (count == 0 || count > longest)
        return false;
    const Tally tally(words, count, word::commentThing | word::commentAct | word::function | word::number);
    return tally.consists && tally.has(word::commentThing) && tally.has(word::commentAct | word::number);
}

/// "Email *": a star behind a space marks a field of a form that must be filled in.
bool isField(const LineWords &words)
{
    return words.folded.endsWith(u" *");
}

bool isShareOnly(const LineWords &words)
{
    constexpr size_t longest = 24; // a whole bar in one line
    const size_t count = words.tokens.size();
    if (count == 0 || count > longest || isField(words))
        return false;
    const Tally tally(words, count, word::shareFiller | word::platform | word::function | word::number);
    if (!tally.consists)
        return false;
    const size_t platforms = countOf(words, word::platform);
    return (platforms > 0 && tally.has(word::shareFiller)) || platforms >= 2 || (platforms == 1 && count == 1) ||
           (tally.has(word::share) && count >= 2);
}

/// Buttons below a comment, one of which answers it, with how many liked it and how long ago.
bool isAnswerRow(const LineWords &words)
{
    constexpr size_t longest = 8;
    const size_t count = words.tokens.size();
    if (count < 2 || count > longest)
        return false;
    constexpr Words allowed = word::commentAnswer | word::commentButton | word::function | word::number;
    Words all;
    for (size_t i = 0; i < count; ++i) {
        const bool counts = words.folded[words.tokens[i].start].isDigit(); // "3h"
        if (!counts && !words.classes[i].hasAny(allowed))
            return false;
        all |= words.classes[i];
    }
    return all.hasAny(word::commentAnswer);
}

bool isAdvertOnly(const LineWords &words)
{
    constexpr size_t longest = 12;
    const size_t count = words.tokens.size();
    if (count == 0 || count > longest)
        return false;
    const Tally tally(words, count, word::advert | word::advertFiller | word::function | word::number);
    return tally.consists && tally.has(word::advert) && (count == 1 || tally.has(word::advertFiller));
}

bool isPageOnly(const LineWords &words)
{
    constexpr size_t longest = 6;
    const size_t count = words.tokens.size();
    if (count < 2 || count > longest)
        return false;
    const Tally tally(words, count, word::page | word::function | word::number);
    if (!tally.consists)
        return false;
    const size_t pages = countOf(words, word::page);
    return pages >= 2 || (pages >= 1 && tally.has(word::number));
}

bool endsLabel(char16_t unit)
{
    return unit == u':' || unit == u'|' || unit == u'>' || unit == u'\u2192' || unit == u'\u25BA';
}

/// What is quoted from the place on is quoted to the end of the line: a headline. "On “The Pier” they sang" is none.
bool quotesToTheEnd(QStringView folded, qsizetype from)
{
    while (folded.endsWith(u'.'))
        folded.chop(1);
    const qsizetype open = folded.indexOf(u'"', from);
    const qsizetype close = folded.indexOf(u'"', open + 1);
    return close < 0 || close == folded.size() - 1;
}

/// True when the text between one word and the next holds a mark that ends a label. A dash does with space around it.
bool separatorAfter(const LineWords &words, size_t token)
{
    const LineWord &before = words.tokens[token];
    const qsizetype from = before.start + before.length;
    const qsizetype to = token + 1 < words.tokens.size() ? words.tokens[token + 1].start : words.folded.size();
    const QStringView gap = words.folded.sliced(from, to - from);
    if (gap.size() == 1 && gap.front() == u' ') // nearly always
        return false;
    return std::any_of(gap.begin(), gap.end(), [](QChar unit) { return endsLabel(unit.unicode()); }) || gap == u" - " ||
           (gap.contains(u'"') && quotesToTheEnd(words.folded, from));
}

/// A mark stuck to the label instead of a space: the headline of another article was glued on ("Next article++ Storm").
bool gluedAfter(const LineWords &words, size_t token)
{
    const qsizetype from = words.tokens[token].start + words.tokens[token].length;
    const QChar next = from < words.folded.size() ? words.folded[from] : QChar(u' ');
    return QStringView(u"+'([").contains(next) || (next == u'"' && quotesToTheEnd(words.folded, from));
}

/// A label at the head of the line and a headline behind it.
bool isLabelledLink(const LineWords &words)
{
    constexpr qsizetype longestLine = 220;
    constexpr size_t shortestRest = 3;
    if (words.folded.size() > longestLine || words.folded.startsWith(u'"')) // “More news,” she said
        return false;
    for (const PhraseMatch &match : words.phrases) {
        const auto last = static_cast<size_t>(match.token + match.tokenCount) - 1;
        if (match.kind.hasAny(phrase::relatedInline | phrase::relatedLine | phrase::relatedStart) &&
            words.tokens.size() >= last + 1 + shortestRest && (separatorAfter(words, last) || gluedAfter(words, last)))
            return true;
    }
    constexpr size_t longestLabel = 6;
    const size_t tried = std::min(longestLabel, words.tokens.size());
    for (size_t i = 0; i < tried; ++i) {
        if (separatorAfter(words, i))
            return words.tokens.size() >= i + 1 + shortestRest && isRelatedLabel(words, i + 1, false);
    }
    return false;
}

} // namespace

Shapes selfReferencesOf(const LineWords &words)
{
    constexpr size_t widest = 3; // words from "our" to the newsletter: "our weekly politics newsletter"
    Shapes references;
    for (size_t i = 0; i + 1 < words.classes.size(); ++i) {
        if (!words.classes[i].hasAny(word::pointing))
            continue;
        if (words.classes[i + 1].hasAny(word::ownThing)) {
            const Words beside = (i > 0 ? words.classes[i - 1] : Words()) |
                                 (i + 2 < words.classes.size() ? words.classes[i + 2] : Words());
            references |= beside.hasAny(word::readingAct) ? shape::ownPage | shape::readsOwn : shape::ownPage;
        }
        const size_t end = std::min(words.classes.size(), i + 1 + widest);
        for (size_t j = i + 1; words.classes[i].hasAny(word::personal) && j < end; ++j) {
            if (words.classes[j].hasAny(word::promoThing))
                references |= shape::ownOffer;
        }
    }
    return references;
}

Shapes labelsOf(const LineWords &words)
{
    constexpr qsizetype longestBar = 320;
    const size_t count = words.tokens.size();
    if (count == 0 || words.folded.size() > longestBar)
        return {};
    const bool colon = words.folded.endsWith(u':');
    Shapes labels;
    if (isRelatedLabel(words, count, colon) && !words.folded.endsWith(u'.'))
        labels |= shape::relatedLabel;
    if (isLabelledLink(words))
        labels |= shape::labelledLink;
    if (isCommentsLabel(words) && !words.folded.endsWith(u'.'))
        labels |= shape::commentsLabel;
    if (isShareOnly(words))
        labels |= shape::shareOnly;
    if (isAnswerRow(words) && !words.folded.endsWith(u'.'))
        labels |= shape::answerRow;
    if (isAdvertOnly(words))
        labels |= shape::advertOnly;
    if (isPageOnly(words))
        labels |= shape::pageOnly;
    return labels;
}

} // namespace bluepencil
