// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/credits.h"

#include "detect/cuts/rules/photocredits.h"

#include <QList>

#include <algorithm>

namespace bluepencil {

namespace {

bool has(const FoldedLine &line, quint64 phrases)
{
    return (line.phrases & phrases) != 0;
}

qsizetype linesBelow(const LineTable &lines, qsizetype index)
{
    return lines.size() - 1 - index;
}

/// (In the story of 8 April, corrects …), "This article has been updated to …"
bool correctionNote(const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype longest = 500;
    if (folded.size() > longest)
        return false;
    if (has(line, phrase::correction))
        return (line.shapes & shape::parenthesised) != 0 || (line.words & word::speech) == 0;
    if (!has(line, phrase::correctionStart))
        return false;
    const qsizetype colon = folded.indexOf(u':');
    return colon > 0 && colon <= 40;
}

bool isReportingCredit(const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype longest = 420;
    if (!has(line, phrase::reporting) || folded.size() > longest || (line.shapes & shape::startsQuote) != 0)
        return false;
    return (line.shapes & shape::parenthesised) != 0 || (line.shapes & shape::quotes) == 0;
}

/// The words behind the first one begin with capitals: a name. Small particles (de, von) are let through.
bool isNameAfterFirstWord(QStringView raw)
{
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || !words[1].front().isUpper())
        return false;
    const auto small = std::count_if(words.begin() + 1, words.end(), [](QStringView w) { return w.front().isLower(); });
    return 3 * small <= words.size();
}

bool isByline(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 90;
    constexpr int mostWords = 14;
    const FoldedLine &line = lines[index];
    const bool edge = lines.bodiesBefore(index) <= 1 || lines.bodies() - lines.bodiesBefore(index) <= 1;
    return has(line, phrase::bylineStart) && edge && line.wordCount >= 2 && line.wordCount <= mostWords &&
           lines.folded(index).size() <= longest && isNameAfterFirstWord(lines.raw(index)) &&
           (line.words & word::finite & ~word::date) == 0 && (line.shapes & (shape::quotes | shape::question)) == 0;
}

bool isDateLine(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 160;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() > longest || (line.words & (word::speech)) != 0)
        return false;
    const bool dated = (line.words & word::date) != 0 && (line.shapes & shape::digit) != 0;
    constexpr int mostWords = 9;
    constexpr int mostWordsWithLabel = 24;
    if (has(line, phrase::datedStart))
        return dated && line.wordCount <= mostWordsWithLabel;
    return dated && line.wordCount <= mostWords && (line.shapes & (shape::year)) != 0 && folded.size() <= 60 &&
           ((line.shapes & shape::closingStop) == 0) && (line.words & word::finite & ~word::date) == 0;
}

/// "Copyright in the song belongs to him": it is spoken of. A year, a name or "by" follows where it is claimed.
bool isSpokenOf(const LineTable &lines, qsizetype index)
{
    const QList<QStringView> words = lines.raw(index).split(u' ', Qt::SkipEmptyParts);
    return words.size() > 1 && words[1].front().isLower() && words[1] != u"by";
}

bool isMarkedCopyright(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if ((line.shapes & shape::copyrightSign) != 0 || folded.startsWith(u"(c)"))
        return true;
    // The word itself first: a search through every paragraph is dear.
    return (line.words & word::rights) != 0 && !isSpokenOf(lines, index) &&
           (folded.startsWith(u"copyright") || folded.startsWith(u"(copyright") || folded.contains(u": copyright"));
}

bool isCopyrightNotice(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype shortNotice = 100;
    constexpr qsizetype shortAnywhere = 160;
    constexpr qsizetype fewBelow = 14;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    constexpr qsizetype longest = 700;
    if (folded.size() > longest)
        return false;
    const bool formula = has(line, phrase::rights | phrase::republication);
    const bool marked = isMarkedCopyright(lines, index);
    if (!formula && !marked)
        return false;
    if ((line.shapes & shape::startsQuote) != 0)
        return false;
    const bool placed = linesBelow(lines, index) <= fewBelow || folded.size() <= shortAnywhere;
    if (marked)
        return placed && (formula || (folded.size() <= shortNotice && (line.shapes & shape::year) != 0));
    if ((line.words & word::speech) != 0 && !has(line, phrase::republication))
        return false;
    if (has(line, phrase::rights) && has(line, phrase::republication))
        return placed;
    const bool formulaAlone = has(line, phrase::republication) && (line.words & word::rights) != 0;
    return placed && lines.bodiesBefore(index) > 0 &&
           (formulaAlone || (has(line, phrase::rights) && folded.size() <= shortNotice && line.wordCount <= 8 &&
                             (line.words & word::finite) == 0));
}

/// What may not be reprinted: the text itself, or the rights in it. A letter, or a boat, "may not be sold" in articles.
bool isAboutReprints(const LineTable &lines, qsizetype index)
{
    constexpr int fewWords = 8;
    const FoldedLine &line = lines[index];
    if (!has(line, phrase::republication))
        return false;
    const auto matches = lines.phrasesIn(index);
    const auto formulas = std::count_if(matches.begin(), matches.end(), [](const PhraseMatch &match) {
        return (match.bit & phrase::republication) != 0;
    });
    return (line.words & word::rights) != 0 || (line.shapes & shape::ownPage) != 0 || formulas >= 2 ||
           (line.wordCount <= fewWords && (line.words & word::finite) == 0);
}

bool isSyndicationNote(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 330;
    constexpr qsizetype fewBelow = 12;
    const FoldedLine &line = lines[index];
    return (has(line, phrase::syndication) || isAboutReprints(lines, index)) && lines.folded(index).size() <= longest &&
           linesBelow(lines, index) <= fewBelow && (line.words & word::speech & ~word::photo) == 0 &&
           (line.shapes & shape::startsQuote) == 0;
}

/// A name or an address stands last.
bool endsInOutlet(QStringView raw)
{
    while (raw.endsWith(u'.') || raw.endsWith(u' '))
        raw.chop(1);
    const QStringView last = raw.sliced(raw.lastIndexOf(u' ') + 1);
    return !last.isEmpty() && (last.front().isUpper() || last.contains(u'.'));
}

/// "Source", "Source link", "Source: the ministry" where nothing but residue follows.
CutRule sourceRule(const LineTable &lines, qsizetype index, float &confidence)
{
    constexpr qsizetype longest = 200;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    const qsizetype below = linesBelow(lines, index);
    if (folded.size() > longest || lines.size() < 3)
        return CutRule::None;
    if (has(line, phrase::sourceLine) && below <= 4) {
        confidence = below <= 1 ? 0.98F : 0.85F;
        return CutRule::SourceLine;
    }
    const bool post = folded.startsWith(u"the post ");
    if (post && has(line, phrase::sourceCredit))
        return CutRule::SourceLine;
    if (!post && has(line, phrase::sourceStart) &&
        (below <= 3 || (line.shapes & shape::url) != 0 || folded.contains(u"www.")))
        return CutRule::SourceLine;
    const bool sourced = folded.startsWith(u"source") || folded.startsWith(u"via:");
    const qsizetype colon = sourced ? folded.indexOf(u':') : -1;
    if (colon > 0 && colon <= 12 && below <= 2 && line.wordCount <= 10 && (line.words & word::speech) == 0) {
        confidence = 0.8F;
        return CutRule::SourceLine;
    }
    // "This article first appeared in the Harbour Gazette": at its edge it says where it stood. "This post appeared on
    // the mayor's page" may be a sentence of the article.
    constexpr qsizetype longestNote = 160;
    constexpr qsizetype edge = 3;
    const bool ofItself =
        (line.firstWord & word::pointing) != 0 && (line.shapes & (shape::ownPage | shape::quotes)) == shape::ownPage;
    const bool placed = below <= edge || lines.bodiesBefore(index) == 0;
    if (ofItself && placed && (line.words & word::publication) != 0 && (line.words & word::speech) == 0 &&
        folded.size() <= longestNote && endsInOutlet(lines.raw(index))) {
        confidence = 0.88F;
        return CutRule::SourceCredit;
    }
    if (!has(line, phrase::sourceCredit) || (line.words & word::speech) != 0)
        return CutRule::None;
    const bool aboutItself =
        folded.startsWith(u"this ") || folded.startsWith(u"originally") || folded.startsWith(u"republished") ||
        folded.startsWith(u"reprinted") || folded.startsWith(u"first published") || folded.startsWith(u"cross") ||
        folded.startsWith(u"a version") || folded.startsWith(u"the article") || folded.startsWith(u"der beitrag") ||
        folded.startsWith(u"l'article") || folded.startsWith(u"la entrada") || folded.startsWith(u"l'articolo");
    return aboutItself ? CutRule::SourceCredit : CutRule::None;
}

void markCredit(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    const FoldedLine &line = lines[index];
    if (isCopyrightNotice(lines, index))
        return verdicts.propose(index, CutRule::CopyrightNotice);
    if (isSyndicationNote(lines, index))
        return verdicts.propose(index, CutRule::CopyrightSyndication);
    if (isReportingCredit(line, lines.folded(index))) {
        verdicts.propose(index, CutRule::CreditReporting);
        return;
    }
    float confidence = 0;
    if (const CutRule source = sourceRule(lines, index, confidence); source != CutRule::None)
        return verdicts.propose(index, source, confidence > 0 ? confidence : rowOf(source).confidence);
    if (isPhotoCredit(lines, index))
        return verdicts.propose(index, CutRule::CaptionCredit);
    if (endsInPhotoCredit(lines, index))
        return verdicts.propose(index, CutRule::CaptionText);
    if (isByline(lines, index))
        return verdicts.propose(index, CutRule::CreditByline);
    if (isDateLine(lines, index))
        verdicts.propose(index, CutRule::CreditDate);
}

} // namespace

bool isCorrectionNote(const LineTable &lines, qsizetype index)
{
    return correctionNote(lines[index], lines.folded(index));
}

void markCredits(const LineTable &lines, LineVerdicts &verdicts)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        markCredit(lines, i, verdicts);
}

} // namespace bluepencil
