// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/pagefurniture.h"

#include "text/article.h"

#include <QList>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr float onlyBesideOthers = 0.60F; ///< right when a neighbour says the same; blocks.cpp raises or takes it back

/// The lines at the very top and bottom, where a lone word is rather a section name than a heading.
bool atEdge(const LineTable &lines, qsizetype index)
{
    return lines.plan().isAtTop(index) || lines.plan().isInTail(index);
}

bool markShare(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr qsizetype longestLine = 130;
    const FoldedLine &line = lines[index];
    const qsizetype length = line.foldedLength;
    const bool single = line.wordCount <= 1;
    if (line.is(shape::shareOnly)) {
        verdicts.propose(index, CutRule::ShareBar, single ? onlyBesideOthers : rowOf(CutRule::ShareBar).confidence);
        return true;
    }
    if (line.holds(phrase::shareLine)) {
        verdicts.propose(index, CutRule::ShareLine, single ? 0.75F : rowOf(CutRule::ShareLine).confidence);
        return true;
    }
    const QStringView folded = lines.folded(index);
    const bool addressOfPlatform = line.is(shape::url) && line.wordCount <= 12 && folded.indexOf(u"link: http") > 0 &&
                                   folded.indexOf(u"link: http") <= 14;
    if (addressOfPlatform) {
        verdicts.propose(index, CutRule::ShareLine);
        return true;
    }
    if (line.holds(phrase::share) && length <= longestLine && !line.has(word::speech) && !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::ShareLine);
        return true;
    }
    return false;
}

/// A few words, once per page break or embed: the same navigation line three times or more is what machines do.
bool markNavigation(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr qsizetype longestStart = 110;
    constexpr qsizetype longestConsent = 520;
    const FoldedLine &line = lines[index];
    const qsizetype length = line.foldedLength;
    const bool reported = line.has(word::speech);
    if (line.holds(phrase::embedLine) || (line.holds(phrase::embedStart) && !reported && length <= longestConsent)) {
        verdicts.propose(index, CutRule::NavigationEmbed);
        return true;
    }
    // "By signing up you agree to our terms and privacy policy."
    constexpr qsizetype longestAgreement = 200;
    const bool agreement =
        line.has(word::consent) && line.has(word::cookie) && line.has(word::secondPerson) && line.has(word::account);
    if (agreement && !reported && length <= longestAgreement && !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::NavigationConsent, 0.88F);
        return true;
    }
    const bool technical = line.has(word::cookie | word::consent);
    if (line.holds(phrase::consent) && technical && !reported && length <= longestConsent && !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::NavigationConsent);
        return true;
    }
    if (line.holds(phrase::slideLine) && line.is(shape::pageOnly | shape::digit | shape::ellipsis)) {
        verdicts.propose(index, CutRule::NavigationControl);
        return true;
    }
    if (line.holds(phrase::navigationLine) && !line.is(shape::closingStop)) {
        const float sure = line.wordCount > 2 ? 0.93F : line.wordCount == 2 ? 0.85F : onlyBesideOthers;
        verdicts.propose(index, CutRule::NavigationLine, sure);
        return true;
    }
    // "Back to back storms have washed the road away.": a sentence of some length is asked for more than its beginning.
    constexpr int fewestWords = 6;
    const bool sentence =
        line.is(shape::closingStop) && line.wordCount >= fewestWords && !line.has(word::courtesy | word::cookie);
    if ((line.holds(phrase::navigationStart) && !sentence && !reported && length <= longestStart &&
         !line.is(shape::quotes)) ||
        (line.holds(phrase::navigation) && !reported && length <= longestStart)) {
        verdicts.propose(index, CutRule::NavigationControl, 0.88F);
        return true;
    }
    if (line.is(shape::pageOnly) && !line.is(shape::closingStop | shape::comma | shape::allCapitals)) {
        verdicts.propose(index, CutRule::NavigationControl, 0.85F);
        return true;
    }
    return false;
}

bool markTopics(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr qsizetype longestList = 260;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (line.holds(phrase::topicsLine) && line.wordCount <= 6) {
        verdicts.propose(index, CutRule::NavigationTopics,
                         atEdge(lines, index) || line.is(shape::colon) ? 0.92F : 0.70F);
        return true;
    }
    if (!line.holds(phrase::topicsStart) || folded.size() > longestList)
        return false;
    const qsizetype colon = folded.indexOf(u':');
    const bool list = colon > 0 && colon <= 24;
    if (list && !line.has(word::speech) && !line.is(shape::closingStop)) {
        verdicts.propose(index, CutRule::NavigationTopics);
        return true;
    }
    return false;
}

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
    return line.shapes.hasAll(bar) && line.foldedLength <= 260;
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

bool markRelated(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr int longestLabel = 8;
    const FoldedLine &line = lines[index];
    if (line.holds(phrase::clusterLine)) {
        verdicts.propose(index, CutRule::RelatedCluster);
        return true;
    }
    const bool headline = index == lines.plan().headline; // it may begin "Watch:" too
    if ((line.is(shape::labelledLink) || isUnmarkedLink(lines, index) || isAddressedLink(lines, index)) && !headline) {
        verdicts.propose(index, CutRule::RelatedLink);
        return true;
    }
    if (isLinkBar(line)) {
        verdicts.propose(index, CutRule::RelatedLink, 0.88F);
        return true;
    }
    const bool labelled =
        line.holds(phrase::relatedLine) || line.is(shape::relatedLabel) ||
        (line.holds(phrase::relatedStart) && line.wordCount <= longestLabel && !line.is(shape::closingStop));
    if (!labelled || (line.is(shape::closingStop) && !line.is(shape::ellipsis)))
        return false;
    const bool single = line.wordCount <= 1 && !line.is(shape::colon);
    verdicts.propose(index, CutRule::RelatedLabel, single ? 0.75F : headline ? onlyBesideOthers : 0.93F);
    return true;
}

bool markComments(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr qsizetype longestHeader = 260;
    constexpr qsizetype longestForm = 420;
    const FoldedLine &line = lines[index];
    const bool late = 100 * index >= 35 * lines.size() || lines.bodiesBefore(index) >= 3;
    if (!late || line.has(word::speech))
        return false;
    const bool header = line.holds(phrase::commentsLine) || line.is(shape::commentsLabel) ||
                        (line.holds(phrase::commentsStart) && line.foldedLength <= longestHeader);
    if (header && !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::CommentsHeader,
                         line.wordCount <= 1 ? 0.80F : rowOf(CutRule::CommentsHeader).confidence);
        return true;
    }
    // "Please keep to our commenting policy", "To comment, you must activate your account": who comments is told how.
    const bool needed = line.has(word::need) && line.has(word::account) && line.has(word::secondPerson);
    const bool asked = line.startsWith(word::courtesy) && line.has(word::imperative) && line.has(word::personal) &&
                       line.has(word::cookie | word::consent | word::account);
    if ((asked || needed) && line.has(word::commentThing) && line.foldedLength <= longestForm &&
        !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::CommentsForm, 0.88F);
        return true;
    }
    if (line.holds(phrase::commentForm) && line.foldedLength <= longestForm && !line.is(shape::quotes)) {
        verdicts.propose(index, CutRule::CommentsForm);
        return true;
    }
    return false;
}

} // namespace

void markPageFurniture(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (verdicts[i].exempt)
            continue;
        // Each family may propose; the surest stays, the earlier one among equals.
        markComments(lines, i, verdicts);
        markTopics(lines, i, verdicts);
        markRelated(lines, i, verdicts);
        markShare(lines, i, verdicts);
        markNavigation(lines, i, verdicts);
    }
}

Span continuedMark(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortestParagraph = 60;
    constexpr std::array marks = {"continued..."_L1, "continued below..."_L1, "(continued)"_L1, "read more..."_L1,
                                  "(read more...)"_L1};
    const QStringView raw = lines.raw(index);
    if (raw.size() < shortestParagraph)
        return {};
    const bool mayEnd = raw.endsWith(u"...") || raw.endsWith(u')');
    const bool mayStart = raw.startsWith(u'C') || raw.startsWith(u'R');
    if (!mayEnd && !mayStart)
        return {};
    const qsizetype start = raw.utf16() - QStringView(lines.article().text()).utf16();
    for (const QLatin1StringView mark : marks) {
        const qsizetype at = raw.size() - mark.size();
        if (raw.endsWith(mark, Qt::CaseInsensitive) && raw[at - 1].isSpace() && raw[at] != u'c')
            return Span(start + at, start + raw.size());
        if (raw.startsWith(mark, Qt::CaseInsensitive) && raw[0].isUpper())
            return Span(start, start + mark.size());
    }
    return {};
}

} // namespace bluepencil
