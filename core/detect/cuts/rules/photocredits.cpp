// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/photocredits.h"

#include "detect/lexicon/marklist.h"
#include "detect/words/folding.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace rule {

/// "Photo by Anna Reed" and nothing else.
constexpr CutRule captionCredit{
    .name = "caption.credit",
    .category = Category::Caption,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A photo credit* without its photo"),
    .keptFrom = {.repeats = false},
};

/// "Credit: Anna Reed/Agency" and nothing else. It comes below every picture of a page, and is no repeat for that.
constexpr CutRule captionOwner{
    .name = "caption.owner",
    .category = Category::Caption,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A photo credit* without its photo"),
    .byForm = true,
};

/// A line that ends in a photo credit. Wire stories end in "(AP)" as well.
constexpr CutRule captionText{
    .name = "caption.text",
    .category = Category::Caption,
    .confidence = 0.94F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A caption*: it ends in a photo credit"),
    .forItsCompany = true,
    .keptFrom = {.repeats = false},
};

/// A caption that says whose picture it is. No sentence of an article ends so.
constexpr CutRule captionNamed{
    .name = "caption.named",
    .category = Category::Caption,
    .confidence = 0.95F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A caption*: it ends in a photo credit"),
    .byForm = true,
};

} // namespace rule

namespace {

constexpr auto gluedMark = "mark glued credit"_L1; ///< as good where a scraper has glued it to the word before it
constexpr auto makerMark = "mark maker"_L1;        ///< says who took the picture

constexpr std::array family{&rule::captionCredit, &rule::captionOwner, &rule::captionText, &rule::captionNamed};

/// The classes of the words in part of a line, and how many there are.
struct PartWords {
    Words classes;
    size_t count = 0;
};

PartWords wordsIn(const LineTable &lines, QStringView folded)
{
    std::vector<LineWord> tokens;
    tokenize(folded, tokens);
    PartWords words;
    words.count = tokens.size();
    for (const LineWord &token : tokens)
        words.classes |= lines.vocabulary().classesOf(token.hash);
    return words;
}

bool isReporting(const FoldedLine &line)
{
    return line.holds(phrase::reporting | phrase::correction | phrase::correctionStart);
}

/// A last word that is an agency counts as a credit when a slash or "via" stands before it, not after "told".
bool endsInAgency(const LineTable &lines, const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype looked = 60;
    if (!line.has(word::agency))
        return false;
    const QStringView tail = folded.sliced(std::max<qsizetype>(0, folded.size() - looked));
    static const MarkList partings({u"mark before agency"_s});
    const qsizetype agency = partings.behindLast(tail);
    if (agency < 0 || tail.contains(u"://") || tail.contains(u"www."))
        return false;
    const PartWords after = wordsIn(lines, tail.sliced(agency));
    constexpr size_t longestAgency = 5;
    return after.count > 0 && after.count <= longestAgency && after.classes.hasAny(word::agency);
}

/// The text in the brackets that the line, folded or raw, ends with; empty without them.
QStringView closingBracket(QStringView folded)
{
    constexpr qsizetype longest = 110;
    constexpr std::u16string_view behind = u".\"”’«» "; // what may stand there still
    while (!folded.isEmpty() && behind.find(folded.back().unicode()) != behind.npos)
        folded.chop(1);
    const bool round = !folded.isEmpty() && folded.back() == u')';
    if (!round && (folded.isEmpty() || folded.back() != u']'))
        return {};
    const qsizetype open = folded.lastIndexOf(round ? u'(' : u'[');
    return open >= 0 && folded.size() - open <= longest ? folded.sliced(open + 1, folded.size() - open - 2)
                                                        : QStringView();
}

/// "Photo by Anna Reed", "Anna Reed for the Pier, courtesy of the board", "file picture": names around a word of
/// pictures. "Video contains graphic images" and "their race is still on" are sentences.
bool namesPicture(const LineTable &lines, QStringView raw)
{
    constexpr qsizetype fewWords = 3;
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= fewWords || raw.contains(u'/'))
        return true;
    const auto classesOf = [&lines](QStringView word) { return wordsIn(lines, folded(word)).classes; };
    const auto isPicture = [&](QStringView word) { return classesOf(word).hasAny(word::photo); };
    const auto isName = [](QStringView word) { return !word.front().isLower(); };
    const auto picture = std::find_if(words.begin(), words.end(), isPicture);
    return picture != words.end() && std::any_of(picture + 1, words.end(), isName) &&
           std::all_of(words.begin(), picture,
                       [&](QStringView word) { return isName(word) || classesOf(word).hasAny(word::function); });
}

/// "(ePA)": begins small and goes on large, as no agency is written. It is short for the words before it.
bool isShortForm(QStringView raw)
{
    return !raw.isEmpty() && raw.front().isLower() && !raw.contains(u' ') &&
           std::any_of(raw.begin(), raw.end(), [](QChar unit) { return unit.isUpper(); });
}

bool bracketIsCredit(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    const QStringView inside = closingBracket(folded);
    if (inside.isEmpty() || inside.contains(u"://"))
        return false;
    const PartWords words = wordsIn(lines, inside);
    constexpr size_t longestCredit = 14;
    if (words.count > longestCredit || words.classes.hasAny(word::speech | word::imperative))
        return false;
    if (words.classes.hasAny(word::photo) && namesPicture(lines, closingBracket(lines.raw(index))))
        return true;
    // A lone "(AP)" ends a caption, but it ends wire stories and their paragraphs as well.
    const QStringView before = folded.first(folded.size() - inside.size() - 2).trimmed();
    const bool afterSentence = before.endsWith(u'.') && line.sort == LineSort::Body;
    const bool parted = inside.contains(u'/');
    return words.classes.hasAny(word::agency) && (parted || !(afterSentence || line.has(word::speech))) &&
           !isShortForm(closingBracket(lines.raw(index)));
}

/// What a credit at the end of a line begins with. The sections say what each kind of mark needs.
const MarkList &creditMarks()
{
    static const MarkList marks({u"mark credit"_s, QString(gluedMark), QString(makerMark)});
    return marks;
}

/// "Credit Union Hall", "credit card": money, and nobody's picture.
const MarkList &moneyMarks()
{
    static const MarkList marks({u"mark no credit"_s});
    return marks;
}

/// The mark of a credit that the text begins with. A word without a sign names somebody behind a space.
const ListMark *creditMarkAt(QStringView text)
{
    const ListMark *mark = creditMarks().at(text);
    if (!mark)
        return nullptr;
    const qsizetype end = mark->text.size();
    const bool isNaming = !mark->text.back().isLetter() || (end < text.size() && text[end] == u' ');
    return isNaming ? mark : nullptr;
}

/// Where the last mark with a colon ends in the tail of a raw line: "… Photo: Anna Reed"; -1 without one.
qsizetype behindLastMark(QStringView tail)
{
    qsizetype behind = -1;
    for (const ListMark &mark : creditMarks().marks()) {
        const qsizetype at = mark.text.endsWith(u':') ? tail.lastIndexOf(mark.text, -1, Qt::CaseInsensitive) : -1;
        if (at >= 0 && (at == 0 || !tail[at - 1].isLetterOrNumber()))
            behind = std::max(behind, at + mark.text.size());
    }
    return behind;
}

/// True where a raw line ends in a mark with a colon and names: "… Photo: Anna Reed for the Pier". A sentence goes on
/// in other words.
bool endsInNames(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longestTail = 75;
    constexpr qsizetype mostNames = 9;
    const QStringView raw = lines.raw(index).trimmed();
    const QStringView tail = raw.last(std::min(longestTail, raw.size()));
    const qsizetype behind = behindLastMark(tail);
    const QList<QStringView> words =
        behind >= 0 ? tail.sliced(behind).split(u' ', Qt::SkipEmptyParts) : QList<QStringView>();
    const auto isNameOrLink = [&lines](QStringView word) {
        return !word.front().isLower() || wordsIn(lines, folded(word)).classes.hasAny(word::function);
    };
    return !words.isEmpty() && words.size() <= mostNames && words.front().front().isUpper() &&
           std::all_of(words.begin(), words.end(), isNameOrLink);
}

/// "… Photo: Anna Reed", "… Credit Anna Reed/Agency", "… © Anna Reed" at the end.
bool tailIsCredit(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longestTail = 160;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    const QStringView tail = folded.sliced(std::max<qsizetype>(0, folded.size() - longestTail));
    const ListMark *found = nullptr;
    qsizetype at = tail.size();
    while (!found && --at >= 0)
        found = creditMarkAt(tail.sliced(at));
    if (!found || (at > 0 && tail[at - 1].isLetter() && found->section != gluedMark))
        return false;
    if (moneyMarks().at(tail.sliced(at)))
        return false;
    const PartWords words = wordsIn(lines, tail.sliced(at + found->text.size()));
    const size_t longestCredit = tail.contains(u"http") ? 24 : 12; // a licence comes with its address
    constexpr size_t longestName = 5;                              // behind "by", where a sentence might go on
    const bool labelled = found->text.endsWith(u':') && (!line.is(shape::closingStop) || endsInNames(lines, index));
    const bool sure =
        labelled || found->text == u"\u00A9" || (found->section == makerMark && words.count <= longestName);
    return words.count > 0 && words.count <= longestCredit && !words.classes.hasAny(word::speech | word::finite) &&
           (sure || words.classes.hasAny(word::agency) || !line.is(shape::closingStop));
}

/// What stands before a colon: "photo", "image credit", "picture courtesy of", but not "still to come".
bool isLabelOfPicture(const LineTable &lines, QStringView folded)
{
    constexpr size_t mostWords = 5;
    std::vector<LineWord> tokens;
    tokenize(folded, tokens);
    const auto isLabelWord = [&lines](const LineWord &token) {
        return lines.vocabulary()
            .classesOf(token.hash)
            .hasAny(word::photo | word::agency | word::page | word::function);
    };
    return !tokens.empty() && tokens.size() <= mostWords && std::all_of(tokens.begin(), tokens.end(), isLabelWord);
}

/// Behind "photo", "picture": a colon or "by" and a name, an agency, a slash. Nobody is named in "Picture a man in a
/// boat".
bool saysWhose(const LineTable &lines, qsizetype index, bool noStop)
{
    constexpr qsizetype fewWords = 3;
    static const MarkList owners({u"mark owner"_s});
    const QStringView folded = lines.folded(index);
    const QStringView raw = lines.raw(index);
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    const auto isName = [](QStringView word) { return !word.front().isLower(); };
    const auto by = std::find(words.begin(), words.end(), u"by");
    const bool byName = by != words.end() && by + 1 != words.end() && isName(by[1]);
    const bool named = words.size() <= fewWords || std::any_of(words.begin() + 1, words.end(), isName);
    const bool agency = lines[index].has(word::agency) && noStop && named;
    return byName || agency || folded.contains(u'/') || owners.at(folded) ||
           isLabelOfPicture(lines, folded.first(std::max<qsizetype>(0, folded.indexOf(u':'))));
}

/// "… at dusk. less": the control of a slideshow, glued to its caption.
bool endsInSlideControl(QStringView folded)
{
    static const MarkList controls({u"mark slide control"_s});
    return controls.atEndOf(folded) != nullptr;
}

/// "Ida Morrow/AFP": its words are too short and too few for title case.
bool beginsEveryWordLarge(QStringView raw)
{
    constexpr qsizetype longest = 60;
    bool inWord = false;
    for (const QChar unit : raw) {
        if (!inWord && unit.isLetter() && !unit.isUpper())
            return false;
        inWord = unit.isLetterOrNumber() || unit == u'\'' || unit == u'\u2019';
    }
    return raw.size() <= longest;
}

} // namespace

constinit const CutRuleFamily photoCreditRules(family);

bool isPhotoCredit(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 140;
    constexpr qsizetype shortLine = 60; // its stop may belong to an abbreviated name
    constexpr int mostWords = 16;       // behind a word of pictures
    constexpr int mostOwners = 12;      // words behind a copyright sign
    constexpr int mostNames = 9;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() > longest || isReporting(line) || line.has(word::speech))
        return false;
    if (line.holds(phrase::photoLine))
        return true;
    const bool bracketed = line.is(shape::parenthesised | shape::bracketed);
    if (bracketed && line.has(word::photo | word::agency) && bracketIsCredit(lines, index))
        return true;
    const bool noStop = !line.is(shape::closingStop) || folded.size() <= shortLine;
    const bool verbless = !line.has(word::finite);
    if (line.holds(phrase::photoStart) && verbless && line.wordCount <= mostWords && saysWhose(lines, index, noStop))
        return true;
    const bool owned = line.is(shape::copyrightSign) || folded.startsWith(u"copyright:");
    if (owned && !line.is(shape::year) && line.wordCount <= mostOwners && verbless &&
        !line.holds(phrase::rights | phrase::republication))
        return true;
    const bool named = line.has(word::agency) && beginsEveryWordLarge(lines.raw(index));
    const bool names = (line.is(shape::titleCase | shape::allCapitals) || named) && line.wordCount <= mostNames;
    return names && noStop && verbless &&
           (endsInAgency(lines, line, folded) ||
            (line.is(shape::slash) && !line.is(shape::url | shape::digit | shape::comma) && line.wordCount >= 3 &&
             line.wordCount <= 6 && folded.count(u'/') == 1 && !folded.contains(u" / ") && !line.has(word::page)));
}

bool endsInPhotoCredit(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortest = 30;
    constexpr qsizetype longest = 900;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() < shortest || folded.size() > longest || isReporting(line) || line.holds(phrase::bylineStart) ||
        (line.is(shape::handle) && folded.contains(u"(@")))
        return false;
    if (bracketIsCredit(lines, index))
        return true;
    if (endsInSlideControl(folded))
        return true;
    if (line.is(shape::startsQuote))
        return false;
    // Searching the tail costs most; only lines that hold a photo word or a copyright sign are worth it.
    const bool mayBeCredited = line.has(word::photo) || line.is(shape::copyrightSign);
    if (mayBeCredited && tailIsCredit(lines, index))
        return true;
    return !line.is(shape::closingStop) && (endsInAgency(lines, line, folded) || line.holds(phrase::photoEnd));
}

bool saysWhosePicture(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 260; // behind a longer one a scraper has glued the credit to a paragraph
    return lines.raw(index).size() <= longest && endsInNames(lines, index);
}

bool isOwnerOfPicture(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    const qsizetype colon = folded.indexOf(u':');
    const bool ofTwo = folded.count(u'/') == 1 && !line.is(shape::url);
    return colon > 0 && (line.has(word::agency) || ofTwo) && isLabelOfPicture(lines, folded.first(colon)) &&
           endsInNames(lines, index);
}

bool isLonePhotoCredit(const LineVerdict &verdict)
{
    return verdict.is(rule::captionCredit) || verdict.is(rule::captionOwner);
}

} // namespace bluepencil
