// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/vetoes.h"

#include "detect/cuts/rules/related.h"
#include "detect/lines/statement.h"

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

bool isLong(const LineTable &lines, const LineVerdicts &, qsizetype index)
{
    constexpr qint32 longestJudged = 900; // folded units
    return lines[index].foldedLength > longestJudged;
}

bool isCredit(const LineTable &, const LineVerdicts &verdicts, qsizetype index)
{
    return verdicts[index].isHit(Category::Credit);
}

bool isHeadline(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    return lines.plan().isHeadlineOrStandfirst(index) && !verdicts.isSuggested(index);
}

/// Above who wrote the article and when stands what it is called.
bool isAboveByline(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    return lines.plan().headline == index && verdicts.at(index + 1).isHit(Category::Credit) &&
           !verdicts.isSuggested(index);
}

/// The places of a site lead to the article: what stands below them in words that nothing else is said of is its
/// headline, however short the article is and whatever its first lines are.
bool isBelowPlaces(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 5;
    const FoldedLine &line = lines[index];
    return index > 0 && verdicts[index - 1].isHit() &&
           qstrcmp(verdicts[index - 1].rule->name, "navigation.path") == 0 && lines.plan().isAtTop(index) &&
           line.wordCount >= fewestWords && line.phrases.none() && !line.is(shape::pipe | shape::arrow | shape::url) &&
           !verdicts[index].isHit();
}

/// A few words right above a paragraph of the article, with one above as well, are a heading; so is a line that stands
/// so after the article has begun and holds nothing that headings lack.
bool isHeading(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr qint32 longest = 40;
    const FoldedLine &line = lines[index];
    if (line.foldedLength > longest || line.appeals > 0 || index + 1 >= lines.size() || index == 0 ||
        line.is(shape::noLetters | shape::url | shape::handle | shape::hashtag | shape::arrow))
        return false;
    const auto isJunk = [&](qsizetype i) {
        const LineVerdict &verdict = verdicts[i];
        return verdict.isHit() && !verdict.isRepeat();
    };
    // A heading speaks to nobody and names no other article.
    if (line.has(word::imperative | word::promoThing | word::subscription | word::account | word::relatedThing |
                 word::readingAct | word::courtesy))
        return false;
    qsizetype below = index + 1;
    if (lines[below].is(shape::allCapitals) && below + 1 < lines.size())
        ++below; // a heading above a heading
    // Below an offer of the site the article goes on with a heading as well; below links a link may come.
    constexpr Words offering = word::imperative | word::personal | word::promoThing | word::account;
    const bool belowOffer = verdicts[index - 1].isHit(Category::Promo) && line.phrases.none() && !line.has(offering) &&
                            lines[below].sort == LineSort::Body;
    return !lines.plan().isAtTop(index) && lines[below].sort >= LineSort::Sentence && !isJunk(below) &&
           (!isJunk(index - 1) || belowOffer);
}

/// A paragraph that holds no stock phrase and stands beside nothing that is cut needs no weighing: most of an article.
bool isPlainlyBody(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const FoldedLine &line = lines[index];
    if (line.sort != LineSort::Body || line.phrases.any() || verdicts[index].isHit())
        return false;
    return !verdicts.at(index - 1).isHit() && !verdicts.at(index + 1).isHit();
}

/// A sentence of the article's sort that only ad markers and share bars stand beside. Those come between any two
/// paragraphs, so that their company says nothing about it. A short one has to stand beside such a marker.
bool isSentenceBetweenMarkers(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int wholeSentence = 8; // words; so many may ask and command as well
    constexpr Words furniture = word::personal | word::cookie | word::photo;
    const FoldedLine &line = lines[index];
    const bool longOne = line.wordCount >= wholeSentence && line.is(shape::closingStop);
    const auto isMarker = [&](qsizetype i) {
        return verdicts.at(i).isHit(Category::Label) || verdicts.at(i).isHit(Category::Shortcode);
    };
    const bool shortOne = statesSomething(line) && (isMarker(index - 1) || isMarker(index + 1));
    if (!(longOne || shortOne) || line.appeals > 0 || line.phrases.any() || line.has(furniture) ||
        verdicts[index].isHit())
        return false;
    const auto marksOff = [&](qsizetype i) {
        if (!verdicts.at(i).isHit())
            return true;
        const Category category = verdicts[i].rule->category;
        return category == Category::Shortcode || category == Category::Label || category == Category::Share ||
               category == Category::SourceLink;
    };
    return marksOff(index - 1) && marksOff(index + 1);
}

/// The words of an embedded post whose signature is lost: more than hashtags, fewer than a list of tags.
bool isPostText(const LineTable &lines, const LineVerdicts &, qsizetype index)
{
    const FoldedLine &line = lines[index];
    constexpr int fewestWords = 3;
    return line.is(shape::hashtag) && !line.is(shape::url | shape::pipe) && line.wordCount >= fewestWords &&
           line.phrases.none() && !line.has(word::topic | word::imperative);
}

/// One of several lines that begin small: a sentence that is set as a list.
bool continuesAList(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 3;
    const auto isItem = [&](qsizetype i) {
        return i >= 0 && i < lines.size() && lines[i].is(shape::startsLower) && lines[i].wordCount >= fewestWords &&
               lines[i].phrases.none() && !verdicts[i].isHit();
    };
    return isItem(index) && (isItem(index - 1) || isItem(index + 1));
}

/// An item of a list that a sentence of the article announces: "The crew wants three things:". It goes on to the next
/// paragraph, or to furniture of the page.
bool isAnnounced(const Surroundings &around, qsizetype index)
{
    return around.distances(index).inAnnounced > 0 && !around.verdicts()[index].isHit();
}

/// A whole sentence in quotation marks, and at most who said it: somebody speaks, and no weighing may silence them.
/// Where marks close before the comma, as outside of English, the stop at the end tells it from a headline that quotes.
bool isQuotedSentence(const LineTable &lines, const LineVerdicts &, qsizetype index)
{
    constexpr int fewestWords = 3;
    const FoldedLine &line = lines[index];
    if (!speaksInQuotes(line) || line.wordCount < fewestWords || line.phrases.any())
        return false;
    const QStringView folded = lines.folded(index);
    const QChar mark = folded.front();
    const auto closesBehind = [&](QChar stop) { return folded.contains(QString(stop) + mark); };
    const bool isSaidBehind =
        (closesBehind(u',') || folded.contains(QString(mark) + u',')) && line.is(shape::closingStop);
    return (mark == u'"' || mark == u'\'') &&
           (isSaidBehind || closesBehind(u'.') || closesBehind(u'!') || closesBehind(u'?'));
}

/// "Which of them would you keep? Tell me in the comments!": the writer asks, not the form below.
bool isInvitation(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr int fewestWords = 5;
    const FoldedLine &line = lines[index];
    return line.holds(phrase::commentInvitation) && line.is(shape::closingStop) && line.wordCount >= fewestWords &&
           !line.has(word::subscription | word::account) && !verdicts[index].isHit();
}

/// A turn of dialogue that is set with dashes, the second of which parts off who speaks: “—It will come —she answered.”
bool isSpokenTurn(const LineTable &lines, const LineVerdicts &, qsizetype index)
{
    const FoldedLine &line = lines[index];
    if (!line.is(shape::startsDash) || !line.is(shape::closingStop) || line.appeals > 0 || line.phrases.any())
        return false;
    const QStringView folded = lines.folded(index);
    const qsizetype second = folded.indexOf(u" -"_s, 1);
    return folded.size() > 1 && !folded[1].isSpace() && second > 0 && second + 2 < folded.size() &&
           folded[second + 2].isLetter();
}

/// A whole sentence. Links and menus around it say little of it: what is cut for its own words has such words.
bool isSentenceAmongLinks(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    return isWholeSentence(lines[index]) && !verdicts[index].isHit();
}

/// Below a label of links, or below a link with more of them behind it.
bool isAmongRelated(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const LineVerdict &below = verdicts.at(index + 1);
    const bool goesOn = below.isHit() ? below.isHit(Category::Related)
                                      : index + 1 < lines.size() && looksLikeHeadline(lines[index + 1]);
    const LineVerdict &above = verdicts.at(index - 1);
    return above.isHit(Category::Related) && (above.is(rule::relatedLabel) || goesOn);
}

/// A sentence that speaks to nobody and shows nothing, and that no label leads to: the last ones of an article are
/// often as short as teasers.
bool isPlainStatement(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    constexpr Words furniture = word::personal | word::promoThing | word::subscription | word::account |
                                word::donation | word::readership | word::photo | word::pose | word::cookie |
                                word::relatedThing | word::readingAct | word::courtesy | word::rights | word::page;
    const FoldedLine &line = lines[index];
    const LineVerdict &above = verdicts.at(index - 1);
    return isWholeSentence(line) && statesSomething(line) && line.phrases.none() && line.appeals == 0 &&
           !line.has(furniture) && !verdicts[index].isHit() && !isAmongRelated(lines, verdicts, index) &&
           !above.isHit(Category::Comments) && !above.isHit(Category::Caption);
}

/// "SKERROW, Ostrey (AP) — …": a report begins with its place and its agency, which no headline has.
bool isDatedReport(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    const FoldedLine &line = lines[index];
    return line.datelineLength > 0 && line.datelineLength < line.foldedLength && line.has(word::agency) &&
           line.phrases.none() && !verdicts[index].isHit();
}

/// Of a veto that asks for the lines and what the rules said of them alone.
template <bool (*Holds)(const LineTable &, const LineVerdicts &, qsizetype)>
bool onLines(const Surroundings &around, qsizetype index)
{
    return Holds(around.lines(), around.verdicts(), index);
}

// What a publisher calls its furniture looks like a heading above it, and what a page begins with like a headline:
// "Menu", "View all posts". There the words and the company of a line may outweigh the place where it stands.
constexpr float strongEvidence = 1.5F;
constexpr float veryStrongEvidence = 2;

constexpr std::array rows = {
    Veto{"long-line", "a long paragraph cut unread costs more than all furniture that stays", onLines<isLong>},
    Veto{"credit", "a byline is moved, not cut", onLines<isCredit>},
    Veto{"body", "a paragraph of the article in the midst of others; weighing most of the text costs time, too",
         onLines<isPlainlyBody>},
    Veto{"post", "the words of an embedded post, whose hashtags look like a list of topics", onLines<isPostText>},
    Veto{"list", "items of a list that begin small, taken for captions or tags", onLines<continuesAList>},
    Veto{"announced", "items of a list that the article announces, taken for links", isAnnounced},
    Veto{"quoted-sentence", "what somebody says to \"you\" about \"us\", taken for an appeal of the site",
         onLines<isQuotedSentence>},
    Veto{"spoken-turn", "an answer in a dialogue of dashes, which begins like an item of a list",
         onLines<isSpokenTurn>},
    Veto{"dated-report", "the lead of an agency's report, taken for a headline of another one", onLines<isDatedReport>},
    Veto{"invitation", "a writer who asks readers for their view, taken for the form of comments",
         onLines<isInvitation>},
    Veto{"between-markers", "a paragraph cut because advertisements stand around it",
         onLines<isSentenceBetweenMarkers>},
    Veto{"below-places", "a headline taken for one more place of the site", onLines<isBelowPlaces>},
    Veto{"above-byline", "a headline taken for one more button of the bar above it", onLines<isAboveByline>},
    Veto{"statement", "the last sentences of an article, which are as short as teasers", onLines<isPlainStatement>},
    Veto{"headline", "an article without its headline or standfirst", onLines<isHeadline>, veryStrongEvidence},
    Veto{"sentence", "a sentence of the article cut for what stands beside it", onLines<isSentenceAmongLinks>,
         veryStrongEvidence},
    Veto{"heading", "a heading taken for the name of a section or a link", onLines<isHeading>, strongEvidence},
};

} // namespace

std::span<const Veto> vetoes()
{
    return rows;
}

const Veto *vetoOn(const Surroundings &around, qsizetype index)
{
    const auto veto = std::find_if(rows.begin(), rows.end(), [&](const Veto &row) { return row.holds(around, index); });
    return veto == rows.end() ? nullptr : &*veto;
}

} // namespace bluepencil
