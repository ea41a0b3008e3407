// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/navigation.h"

#include "detect/cuts/rules/lonewords.h"
#include "text/article.h"

#include <array>

namespace bluepencil {

namespace rule {

/// A line that lists have whole: "Skip to content".
constexpr CutRule navigationLine{
    .name = "navigation.line",
    .category = Category::Navigation,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Navigation of the page*: %terms"),
};

/// "Home > Harbour > Ferries", "Home | News | Sport".
constexpr CutRule navigationPath{
    .name = "navigation.path",
    .category = Category::Navigation,
    .confidence = 0.93F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Places of the site*, from its start page on"),
};

/// What a page is moved with: "Image 1 of 4", "Back to".
constexpr CutRule navigationControl{
    .name = "navigation.control",
    .category = Category::Navigation,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A control of the page*, not text of the article"),
};

/// "Tags: harbour, pier", and the tags below such a label.
constexpr CutRule navigationTopics{
    .name = "navigation.topics",
    .category = Category::Navigation,
    .confidence = 0.92F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Tags or topics* of the page, %lines lines"),
};

/// What is left of a post or a video.
constexpr CutRule navigationEmbed{
    .name = "navigation.embed",
    .category = Category::Navigation,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Residue of an embedded post or video*: %terms"),
};

/// Cookies, and terms that somebody agrees to.
constexpr CutRule navigationConsent{
    .name = "navigation.consent",
    .category = Category::Navigation,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A consent or cookie notice*: %terms"),
};

/// "Continued…" at the end of a good paragraph.
constexpr CutRule navigationContinued{
    .name = "navigation.continued",
    .category = Category::Navigation,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A mark of a page break* glued to the paragraph"),
};

} // namespace rule

using namespace Qt::StringLiterals;

namespace {

constexpr std::array family{&rule::navigationLine,     &rule::navigationPath,  &rule::navigationControl,
                            &rule::navigationTopics,   &rule::navigationEmbed, &rule::navigationConsent,
                            &rule::navigationContinued};

constexpr qsizetype longestConsent = 520; ///< folded units
constexpr float sureOfWords = 0.88F;      ///< of a line that no list has whole

bool isReported(const FoldedLine &line)
{
    return line.has(word::speech);
}

bool isEmbed(const FoldedLine &line)
{
    return line.holds(phrase::embedLine) ||
           (line.holds(phrase::embedStart) && !isReported(line) && line.foldedLength <= longestConsent);
}

/// "By signing up you agree to our terms and privacy policy."
bool isAgreement(const FoldedLine &line)
{
    constexpr qsizetype longest = 200;
    return line.has(word::consent) && line.has(word::cookie) && line.has(word::secondPerson) &&
           line.has(word::account) && !isReported(line) && line.foldedLength <= longest && !line.is(shape::quotes);
}

bool isConsent(const FoldedLine &line)
{
    return line.holds(phrase::consent) && line.has(word::cookie | word::consent) && !isReported(line) &&
           line.foldedLength <= longestConsent && !line.is(shape::quotes);
}

bool isSlideControl(const FoldedLine &line)
{
    return line.holds(phrase::slideLine) && line.is(shape::pageOnly | shape::digit | shape::ellipsis);
}

/// "Back to back storms have washed the road away.": a sentence of some length is asked for more than its beginning.
bool isControl(const FoldedLine &line)
{
    constexpr qsizetype longest = 110;
    constexpr int fewestWords = 6;
    const bool sentence =
        line.is(shape::closingStop) && line.wordCount >= fewestWords && !line.has(word::courtesy | word::cookie);
    const bool begins = line.holds(phrase::navigationStart) && !sentence && !line.is(shape::quotes);
    return (begins || line.holds(phrase::navigation)) && !isReported(line) && line.foldedLength <= longest;
}

/// What parts the places of a site: "Home › News", "Home | News".
bool partsPlaces(QChar unit)
{
    constexpr QStringView signs = u">›»|/→";
    return signs.contains(unit);
}

/// The places that a line names one after the other; the first is one word of page controls, as "Home". A slash or bar
/// in a sentence parts no three short names.
bool isPath(const FoldedLine &line, QStringView raw)
{
    constexpr qsizetype fewest = 3;
    constexpr qsizetype longest = 120;
    constexpr qsizetype longestPlace = 60; // the last may be the headline
    // A date has slashes, too.
    if (raw.size() > longest || !line.startsWith(word::page) || line.is(shape::closingStop | shape::startsDigit))
        return false;
    qsizetype places = 0;
    for (qsizetype start = 0; start <= raw.size(); ++places) {
        qsizetype end = start;
        while (end < raw.size() && !partsPlaces(raw[end]))
            ++end;
        const QStringView place = raw.sliced(start, end - start).trimmed();
        if (place.isEmpty() || place.size() > longestPlace || (places == 0 && place.contains(u' ')))
            return false;
        start = end + 1;
    }
    return places >= fewest;
}

/// A line of navigation is surer the more words it has: a word or two may head the article, or a part of it.
float sureOfLine(const FoldedLine &line)
{
    constexpr float ofTwoWords = 0.85F;
    return line.wordCount > 2 ? rule::navigationLine.confidence : line.wordCount == 2 ? ofTwoWords : onlyBesideOthers;
}

void markLine(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr float sureOfPager = 0.85F; // "Next page 2" by what it consists of
    const FoldedLine &line = lines[index];
    if (isEmbed(line))
        verdicts.propose(index, rule::navigationEmbed);
    else if (isAgreement(line))
        verdicts.propose(index, rule::navigationConsent, sureOfWords);
    else if (isConsent(line))
        verdicts.propose(index, rule::navigationConsent);
    else if (isPath(line, lines.raw(index)))
        verdicts.propose(index, rule::navigationPath);
    else if (isSlideControl(line))
        verdicts.propose(index, rule::navigationControl);
    else if (line.holds(phrase::navigationLine) && !line.is(shape::closingStop))
        verdicts.propose(index, rule::navigationLine, sureOfLine(line));
    else if (isControl(line))
        verdicts.propose(index, rule::navigationControl, sureOfWords);
    else if (line.is(shape::pageOnly) && !line.is(shape::closingStop | shape::comma | shape::allCapitals))
        verdicts.propose(index, rule::navigationControl, sureOfPager);
}

/// The lines at the very top and bottom, where a lone word is rather a section name than a heading.
bool atEdge(const LineTable &lines, qsizetype index)
{
    return lines.plan().isAtTop(index) || lines.plan().isInTail(index);
}

void markTopicsLine(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    constexpr int longestLabel = 6; // words
    constexpr qsizetype longestList = 260;
    constexpr qsizetype longestLabelInList = 24;
    constexpr float insideTheArticle = 0.70F; // "Topics" may be a heading there
    const FoldedLine &line = lines[index];
    if (line.holds(phrase::topicsLine) && line.wordCount <= longestLabel) {
        verdicts.propose(index, rule::navigationTopics,
                         atEdge(lines, index) || line.is(shape::colon) ? rule::navigationTopics.confidence
                                                                       : insideTheArticle);
        return;
    }
    if (!line.holds(phrase::topicsStart) || line.foldedLength > longestList)
        return;
    const qsizetype colon = lines.folded(index).indexOf(u':');
    if (colon > 0 && colon <= longestLabelInList && !isReported(line) && !line.is(shape::closingStop))
        verdicts.propose(index, rule::navigationTopics);
}

} // namespace

constinit const CutRuleFamily navigationRules(family);

void markNavigation(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markLine(lines, i, verdicts);
}

void markTopics(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markTopicsLine(lines, i, verdicts);
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
