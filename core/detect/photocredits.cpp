// SPDX-License-Identifier: Apache-2.0
#include "detect/photocredits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace bluepencil {

namespace {

/// The classes of the words in part of a line, and how many there are.
struct PartWords {
    quint64 classes = 0;
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
    return (line.phrases & (phrase::reporting | phrase::correction | phrase::correctionStart)) != 0;
}

/// A last word that is an agency counts as a credit when a slash or "via" stands before it, not after "told".
bool endsInAgency(const LineTable &lines, QStringView folded)
{
    constexpr qsizetype looked = 60;
    const QStringView tail = folded.sliced(std::max<qsizetype>(0, folded.size() - looked));
    const qsizetype slash = std::max(tail.lastIndexOf(u'/'), tail.lastIndexOf(u"via "));
    if (slash < 0 || tail.contains(u"://") || tail.contains(u"www."))
        return false;
    const PartWords after = wordsIn(lines, tail.sliced(slash + 1));
    constexpr size_t longestAgency = 5;
    return after.count > 0 && after.count <= longestAgency && (after.classes & word::agency) != 0;
}

/// The text in the brackets that the line ends with; empty without them.
QStringView closingBracket(QStringView folded)
{
    constexpr qsizetype longest = 110;
    while (folded.endsWith(u'.') || folded.endsWith(u'"') || folded.endsWith(u' '))
        folded.chop(1);
    const bool round = folded.endsWith(u')');
    if (!round && !folded.endsWith(u']'))
        return {};
    const qsizetype open = folded.lastIndexOf(round ? u'(' : u'[');
    return open >= 0 && folded.size() - open <= longest ? folded.sliced(open + 1, folded.size() - open - 2)
                                                        : QStringView();
}

bool bracketIsCredit(const LineTable &lines, const FoldedLine &line, QStringView folded)
{
    const QStringView inside = closingBracket(folded);
    if (inside.isEmpty() || inside.contains(u"://"))
        return false;
    const PartWords words = wordsIn(lines, inside);
    constexpr size_t longestCredit = 14;
    if (words.count > longestCredit || (words.classes & (word::speech | word::imperative)) != 0)
        return false;
    if ((words.classes & word::photo) != 0)
        return true;
    // A lone "(AP)" ends a caption, but it ends wire stories and their paragraphs as well.
    const QStringView before = folded.first(folded.size() - inside.size() - 2).trimmed();
    const bool afterSentence = before.endsWith(u'.') && line.sort == LineSort::Body;
    return (words.classes & word::agency) != 0 && (inside.contains(u'/') || !afterSentence) &&
           ((line.words & word::speech) == 0 || inside.contains(u'/'));
}

/// "… Photo: Anna Reed", "… Credit Anna Reed/Agency", "… © Anna Reed" at the end.
bool tailIsCredit(const LineTable &lines, QStringView folded)
{
    constexpr qsizetype longestTail = 160;
    constexpr std::array<QStringView, 25> marks = {u"photo:",       u"photos:",     u"photo :",
                                                   u"photo by ",    u"photograph:", u"picture:",
                                                   u"image:",       u"images:",     u"credit:",
                                                   u"credits:",     u"credit ",     u"foto:",
                                                   u"fotos:",       u"foto: ",      u"bild:",
                                                   u"imagem:",      u"imagen:",     u"cr\u00E9dit",
                                                   u"\u00A9",       u"fot.",        u"\u0444\u043E\u0442\u043E:",
                                                   u"courtesy of ", u"pic:",        u"bildquelle:",
                                                   u"cr\u00E9dito:"};
    constexpr std::u16string_view beginnings = u"pcfib\u00A9\u0444"; // of every mark
    const QStringView tail = folded.sliced(std::max<qsizetype>(0, folded.size() - longestTail));
    QStringView found;
    qsizetype at = tail.size();
    while (found.isEmpty() && --at >= 0) {
        if (beginnings.find(tail[at].unicode()) == beginnings.npos)
            continue; // nearly every place; one look spares it the marks
        const QStringView rest = tail.sliced(at);
        const auto mark = std::find_if(marks.begin(), marks.end(), [rest](QStringView m) {
            return m.front() == rest.front() && rest.startsWith(m);
        });
        if (mark != marks.end())
            found = *mark;
    }
    if (at < 0 || (at > 0 && tail[at - 1].isLetter() && found != u"photo:"))
        return false;
    const PartWords words = wordsIn(lines, tail.sliced(at + found.size()));
    const size_t longestCredit = tail.contains(u"http") ? 24 : 12; // a licence comes with its address
    const bool sure = found.endsWith(u':') || found == u"\u00A9" || found.endsWith(u"by ");
    return words.count > 0 && words.count <= longestCredit && (words.classes & (word::speech | word::finite)) == 0 &&
           (sure || (words.classes & word::agency) != 0 || !folded.endsWith(u'.'));
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

bool isPhotoCredit(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 140;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() > longest || isReporting(line) || (line.words & word::speech) != 0)
        return false;
    if ((line.phrases & phrase::photoLine) != 0)
        return true;
    const bool bracketed = (line.shapes & (shape::parenthesised | shape::bracketed)) != 0;
    if (bracketed && (line.words & (word::photo | word::agency)) != 0 && bracketIsCredit(lines, line, folded))
        return true;
    const bool noStop = (line.shapes & shape::closingStop) == 0 || folded.size() <= 60;
    const bool verbless = (line.words & word::finite) == 0;
    if ((line.phrases & phrase::photoStart) != 0 && verbless && line.wordCount <= 16) {
        const qsizetype colon = folded.indexOf(u':');
        if ((colon > 0 && colon <= 28) || folded.contains(u" by ") || folded.startsWith(u"courtesy of") ||
            ((line.words & word::agency) != 0 && noStop) || folded.contains(u'/') || folded.startsWith(u"fot. "))
            return true;
    }
    const bool owned = (line.shapes & shape::copyrightSign) != 0 || folded.startsWith(u"copyright:");
    if (owned && (line.shapes & shape::year) == 0 && line.wordCount <= 12 && verbless &&
        (line.phrases & (phrase::rights | phrase::republication)) == 0)
        return true;
    const bool named = (line.words & word::agency) != 0 && beginsEveryWordLarge(lines.raw(index));
    const bool names = ((line.shapes & (shape::titleCase | shape::allCapitals)) != 0 || named) && line.wordCount <= 9;
    return names && noStop && verbless &&
           (endsInAgency(lines, folded) ||
            ((line.shapes & shape::slash) != 0 && (line.shapes & (shape::url | shape::digit | shape::comma)) == 0 &&
             line.wordCount >= 3 && line.wordCount <= 6 && folded.count(u'/') == 1 && !folded.contains(u" / ") &&
             (line.words & word::page) == 0));
}

bool endsInPhotoCredit(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortest = 30;
    constexpr qsizetype longest = 900;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() < shortest || folded.size() > longest || isReporting(line) ||
        (line.phrases & phrase::bylineStart) != 0 || ((line.shapes & shape::handle) != 0 && folded.contains(u"(@")))
        return false;
    if (bracketIsCredit(lines, line, folded))
        return true;
    // The control of a slideshow glued to its caption.
    if (folded.endsWith(u". less") || folded.endsWith(u") less") || folded.endsWith(u". more"))
        return true;
    if ((line.shapes & shape::startsQuote) != 0)
        return false;
    // Searching the tail is the dear part; only lines that hold a photo word or a copyright sign are worth it.
    const bool mayBeCredited = (line.words & word::photo) != 0 || (line.shapes & shape::copyrightSign) != 0;
    if (mayBeCredited && tailIsCredit(lines, folded))
        return true;
    return (line.shapes & shape::closingStop) == 0 &&
           (endsInAgency(lines, folded) || (line.phrases & phrase::photoEnd) != 0);
}

} // namespace bluepencil
