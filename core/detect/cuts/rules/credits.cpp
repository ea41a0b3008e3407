// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/rules/credits.h"

#include "detect/cuts/rules/photocredits.h"
#include "detect/lexicon/marklist.h"

#include <QList>

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace rule {

/// "Source: the ministry.", written out below figures, says where these are from: a chart of the article came as text.
bool sourcesFigures(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    return line.is(shape::closingStop) && !line.is(shape::url) && index > 0 && lines[index - 1].is(shape::digit);
}

/// "Source", "Source link", "Source: the ministry" where nothing but residue follows.
constexpr CutRule sourceLine{
    .name = "source.line",
    .category = Category::SourceLink,
    .confidence = 0.96F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A link to the source* left by the scraper: %terms"),
    .keptFrom = {.comments = true},
};

/// "This article first appeared in the Harbour Gazette".
constexpr CutRule sourceCredit{
    .name = "source.credit",
    .category = Category::SourceLink,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*Says where the article was published first*: %terms"),
    .keptFrom = {.comments = true},
};

/// A sign, a year, a formula of rights.
constexpr CutRule copyrightNotice{
    .name = "copyright.notice",
    .category = Category::Copyright,
    .confidence = 0.97F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A copyright notice*: %terms"),
    .keptFrom = {.comments = true},
};

/// Where the text came from by contract, and who may print it.
constexpr CutRule copyrightSyndication{
    .name = "copyright.syndication",
    .category = Category::Copyright,
    .confidence = 0.90F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A note on syndication or reuse*: %terms"),
    .keptFrom = {.comments = true},
};

/// (Reporting by Anna Reed; Editing by Tom Falk). Never suggested: an editor moves it.
constexpr CutRule creditReporting{
    .name = "credit.reporting",
    .category = Category::Credit,
    .confidence = 0.40F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A reporting credit*: move it to the credits rather than cut it"),
    .keptFrom = {.repeats = false},
};

/// "By Anna Reed", likewise.
constexpr CutRule creditByline{
    .name = "credit.byline",
    .category = Category::Credit,
    .confidence = 0.35F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*A byline*: move it to the credits rather than cut it"),
    .keptFrom = {.repeats = false},
};

/// "Published: 14 March 2024", likewise.
constexpr CutRule creditDate{
    .name = "credit.date",
    .category = Category::Credit,
    .confidence = 0.35F,
    .sentence = QT_TRANSLATE_NOOP("Reason", "*The date of publication*: move it to the credits rather than cut it"),
    .keptFrom = {.repeats = false},
};

} // namespace rule

namespace {

constexpr std::array family{
    &rule::sourceLine,      &rule::sourceCredit, &rule::copyrightNotice, &rule::copyrightSyndication,
    &rule::creditReporting, &rule::creditByline, &rule::creditDate};

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
    if (line.holds(phrase::correction))
        return line.is(shape::parenthesised) || !line.has(word::speech);
    if (!line.holds(phrase::correctionStart))
        return false;
    const qsizetype colon = folded.indexOf(u':');
    constexpr qsizetype longestLabel = 40;
    return colon > 0 && colon <= longestLabel;
}

/// (dpa/lno), (avec AFP): an agency in brackets, and nothing that tells of a picture or another sentence.
bool namesAgencyAlone(const FoldedLine &line, QStringView folded)
{
    constexpr int mostWords = 4;
    constexpr qsizetype longest = 32;
    return line.is(shape::parenthesised) && line.has(word::agency) && !line.has(word::photo) &&
           !line.has(word::speech) && line.wordCount <= mostWords && folded.size() <= longest &&
           !line.is(shape::closingStop);
}

bool isReportingCredit(const FoldedLine &line, QStringView folded)
{
    constexpr qsizetype longest = 420;
    if (!line.holds(phrase::reporting) || folded.size() > longest || line.is(shape::startsQuote))
        return false;
    return line.is(shape::parenthesised) || !line.is(shape::quotes);
}

/// How many words the longest phrase has that says who wrote: "words by", "by".
qsizetype wordsOfBylineStart(const LineTable &lines, qsizetype index)
{
    qsizetype words = 1;
    for (const PhraseMatch &match : lines.phrasesIn(index)) {
        if (match.kind.hasAny(phrase::bylineStart) && match.token == 0)
            words = std::max<qsizetype>(words, match.tokenCount);
    }
    return words;
}

/// The words behind the first ones begin with capitals: a name. Small particles (de, von) are let through.
bool isNameBehind(qsizetype first, QStringView raw)
{
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    if (words.size() <= first || words[first].front().isLower() || !words[first].front().isLetter())
        return false;
    constexpr qsizetype longestWithoutCapitals = 5; // where letters have no case
    if (!words[first].front().isUpper())
        return words.size() <= longestWithoutCapitals;
    const auto small =
        std::count_if(words.begin() + first, words.end(), [](QStringView w) { return w.front().isLower(); });
    return 3 * small <= words.size();
}

bool isByline(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 90;
    constexpr int mostWords = 14;
    const FoldedLine &line = lines[index];
    const bool edge = lines.bodiesBefore(index) <= 1 || lines.bodies() - lines.bodiesBefore(index) <= 1;
    return line.holds(phrase::bylineStart) && edge && line.wordCount >= 2 && line.wordCount <= mostWords &&
           lines.folded(index).size() <= longest && isNameBehind(wordsOfBylineStart(lines, index), lines.raw(index)) &&
           !line.has(word::finite) && !line.is(shape::quotes | shape::question);
}

bool isPublicationDate(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 160;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    if (folded.size() > longest || line.has(word::speech))
        return false;
    const bool dated = line.has(word::date) && line.is(shape::digit);
    constexpr int mostWords = 9;
    constexpr int mostWordsWithLabel = 24;
    constexpr qsizetype longestDate = 60;
    if (line.holds(phrase::datedStart))
        return dated && line.wordCount <= mostWordsWithLabel;
    return dated && line.wordCount <= mostWords && line.is(shape::year) && folded.size() <= longestDate &&
           (!line.is(shape::closingStop)) && !line.has(word::finite);
}

/// "Ida Morrow", "Ana María de la Vega": two to five words with capitals, small particles between them, and no more.
bool isNameAlone(const FoldedLine &line, QStringView raw)
{
    constexpr int mostWords = 5;
    const QList<QStringView> words = raw.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > mostWords || line.phrases.any() || line.is(shape::allCapitals) ||
        !words.front().front().isUpper() || !words.back().front().isUpper())
        return false;
    return std::all_of(raw.begin(), raw.end(),
                       [](QChar unit) {
                           return unit.isLetter() || unit.isMark() || unit == u' ' || unit == u'-' || unit == u'.' ||
                                  unit == u'’';
                       }) &&
           std::count_if(words.begin(), words.end(), [](QStringView word) { return word.front().isUpper(); }) >= 2;
}

/// A name between the headline and the date of publication is who wrote the article, without a word that says so.
bool isNameAboveDate(const LineTable &lines, qsizetype index)
{
    return index > 0 && index + 1 < lines.size() && lines.plan().isAtTop(index) && lines.bodiesBefore(index) <= 1 &&
           isNameAlone(lines[index], lines.raw(index)) && isPublicationDate(lines, index + 1);
}

/// Or between the date and the article.
bool isNameBelowDate(const LineTable &lines, qsizetype index)
{
    return index > 0 && index + 1 < lines.size() && lines.plan().isAtTop(index) &&
           lines[index + 1].sort >= LineSort::Sentence && isNameAlone(lines[index], lines.raw(index)) &&
           isPublicationDate(lines, index - 1);
}

/// Below the headline, with the name of the paper or a role before the date.
bool isNameBelowHeadline(const LineTable &lines, qsizetype index)
{
    return index > 0 && index + 1 < lines.size() && lines.plan().headline == index - 1 &&
           isNameAlone(lines[index], lines.raw(index)) && isNameAboveDate(lines, index + 1);
}

/// "Senior Football Writer", "Crime reporter, Skerrow Ledger": what the name in the byline above is at the paper.
bool isRoleBelowByline(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index)
{
    static const MarkList roles({u"mark role"_s});
    constexpr int mostWords = 7;
    const FoldedLine &line = lines[index];
    return index > 0 && verdicts[index - 1].is(rule::creditByline) && line.wordCount <= mostWords &&
           !line.is(shape::closingStop | shape::quotes | shape::digit) && !line.has(word::finite) &&
           roles.behindLast(lines.folded(index)) >= 0;
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
    if (line.is(shape::copyrightSign) || folded.startsWith(u"(c)"))
        return true;
    // The word itself first: a search through every paragraph costs time.
    return line.has(word::rights) && !isSpokenOf(lines, index) &&
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
    const bool formula = line.holds(phrase::rights | phrase::republication);
    const bool marked = isMarkedCopyright(lines, index);
    if (!formula && !marked)
        return false;
    if (line.is(shape::startsQuote))
        return false;
    const bool placed = linesBelow(lines, index) <= fewBelow || folded.size() <= shortAnywhere;
    if (marked)
        return placed && (formula || (folded.size() <= shortNotice && line.is(shape::year)));
    if (line.has(word::speech) && !line.holds(phrase::republication))
        return false;
    if (line.holds(phrase::rights) && line.holds(phrase::republication))
        return placed;
    const bool formulaAlone = line.holds(phrase::republication) && line.has(word::rights);
    return placed && !lines.plan().isAtTop(index) &&
           (formulaAlone || (line.holds(phrase::rights) && folded.size() <= shortNotice && line.wordCount <= 8 &&
                             !line.has(word::finite)));
}

/// What may not be reprinted: the text itself, or the rights in it. A letter, or a boat, "may not be sold" in articles.
bool isAboutReprints(const LineTable &lines, qsizetype index)
{
    constexpr int fewWords = 8;
    const FoldedLine &line = lines[index];
    if (!line.holds(phrase::republication))
        return false;
    const auto matches = lines.phrasesIn(index);
    const auto formulas = std::count_if(matches.begin(), matches.end(), [](const PhraseMatch &match) {
        return match.kind.hasAny(phrase::republication);
    });
    return line.has(word::rights) || line.is(shape::ownPage) || formulas >= 2 ||
           (line.wordCount <= fewWords && !line.has(word::finite));
}

bool isSyndicationNote(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 330;
    constexpr qsizetype fewBelow = 12;
    const FoldedLine &line = lines[index];
    return (line.holds(phrase::syndication) || isAboutReprints(lines, index)) &&
           lines.folded(index).size() <= longest && linesBelow(lines, index) <= fewBelow && !line.has(word::speech) &&
           !line.is(shape::startsQuote);
}

/// A name or an address stands last.
bool endsInOutlet(QStringView raw)
{
    while (raw.endsWith(u'.') || raw.endsWith(u' '))
        raw.chop(1);
    const QStringView last = raw.sliced(raw.lastIndexOf(u' ') + 1);
    return !last.isEmpty() && (last.front().isUpper() || last.contains(u'.'));
}

/// A rule that holds for a line, and how sure it is there.
struct Claim {
    const CutRule *rule = nullptr;
    float confidence = 0;
};

Claim claimOf(const CutRule &rule)
{
    return {&rule, rule.confidence};
}

/// "The source at the mill has been dry since June."
bool isSentence(const FoldedLine &line)
{
    constexpr int fewWords = 5;
    return line.is(shape::closingStop) && line.wordCount > fewWords;
}

/// "Source: the ministry.", written out below figures, says where these are from: a chart of the article came as text.
bool sourcesFigures(const LineTable &lines, qsizetype index)
{
    const FoldedLine &line = lines[index];
    return line.is(shape::closingStop) && !line.is(shape::url) && index > 0 && lines[index - 1].is(shape::digit);
}

/// "The post … appeared first on …", as blogs end: the line begins with the post that it is about.
bool beginsWithPost(QStringView folded)
{
    static const MarkList beginnings({u"mark own post"_s});
    return beginnings.at(folded) != nullptr;
}

/// "Source: the ministry", "Via: the ministry": a label and no more than its colon.
bool beginsWithSourceLabel(const FoldedLine &line, QStringView folded)
{
    static const MarkList labels({u"mark source"_s});
    constexpr qsizetype longestLabel = 12;
    const qsizetype colon = folded.indexOf(u':');
    return colon > 0 && colon <= longestLabel && (line.holds(phrase::sourceStart) || labels.at(folded));
}

/// "Source", "Source link", "Source: the ministry" where nothing but residue follows.
Claim sourceLine(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype mostBelow = 4;          // lines of residue below a listed line
    constexpr qsizetype mostBelowBeginning = 3; // below one of which only the beginning is listed
    constexpr qsizetype mostBelowUnlisted = 2;
    constexpr float last = 0.98F; // nothing else ends an article so
    constexpr float nearEnd = 0.85F;
    constexpr float unlisted = 0.80F; // a table's source looks the same
    constexpr int mostWords = 10;
    const FoldedLine &line = lines[index];
    const QStringView folded = lines.folded(index);
    const qsizetype below = linesBelow(lines, index);
    if (line.holds(phrase::sourceLine) && below <= mostBelow)
        return {&rule::sourceLine, below <= 1 ? last : nearEnd};
    const bool post = line.holds(phrase::sourceCredit | phrase::sourceStart) && beginsWithPost(folded);
    if (post && line.holds(phrase::sourceCredit))
        return claimOf(rule::sourceLine);
    if (!post && line.holds(phrase::sourceStart) && (line.is(shape::url) || folded.contains(u"www.")))
        return claimOf(rule::sourceLine);
    if (sourcesFigures(lines, index))
        return {};
    const bool mayBeSourced = below <= mostBelowUnlisted && line.wordCount <= mostWords && !line.has(word::speech);
    if (mayBeSourced && beginsWithSourceLabel(line, folded))
        return {&rule::sourceLine, unlisted};
    if (!post && line.holds(phrase::sourceStart) && below <= mostBelowBeginning && !isSentence(line))
        return claimOf(rule::sourceLine);
    return {};
}

/// "This article first appeared in the Harbour Gazette": at its edge it says where it stood. "This post appeared on the
/// mayor's page" may be a sentence of the article.
bool saysWhereItStood(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 160;
    constexpr qsizetype mostBelow = 3;
    const FoldedLine &line = lines[index];
    const bool ofItself = line.startsWith(word::pointing) && line.is(shape::ownPage) && !line.is(shape::quotes);
    const bool atEdge = linesBelow(lines, index) <= mostBelow || lines.plan().isAtTop(index);
    return ofItself && atEdge && line.has(word::publication) && !line.has(word::speech) &&
           line.foldedLength <= longest && endsInOutlet(lines.raw(index));
}

/// "This", "Originally", "Der Beitrag": the line begins with the article or with what happened to it.
bool beginsWithItself(QStringView folded)
{
    static const MarkList beginnings({u"mark own article"_s});
    return beginnings.at(folded) != nullptr;
}

Claim sourceClaim(const LineTable &lines, qsizetype index)
{
    constexpr qsizetype longest = 200;
    constexpr qsizetype fewestLines = 3;   // of an article that has a source at its end
    constexpr float withoutPhrase = 0.88F; // told by its words alone
    const FoldedLine &line = lines[index];
    if (line.foldedLength > longest || lines.size() < fewestLines)
        return {};
    if (const Claim claim = sourceLine(lines, index); claim.rule)
        return claim;
    if (saysWhereItStood(lines, index))
        return {&rule::sourceCredit, withoutPhrase};
    const bool credit =
        line.holds(phrase::sourceCredit) && !line.has(word::speech) && beginsWithItself(lines.folded(index));
    return credit ? claimOf(rule::sourceCredit) : Claim();
}

void markCredit(const LineTable &lines, qsizetype index, LineVerdicts &verdicts)
{
    const FoldedLine &line = lines[index];
    if (isCopyrightNotice(lines, index))
        return verdicts.propose(index, rule::copyrightNotice);
    if (isSyndicationNote(lines, index))
        return verdicts.propose(index, rule::copyrightSyndication);
    const bool behindProse = lines.bodiesBefore(index) > 0;
    if (isReportingCredit(line, lines.folded(index)) || (behindProse && namesAgencyAlone(line, lines.folded(index)))) {
        verdicts.propose(index, rule::creditReporting);
        return;
    }
    if (const Claim source = sourceClaim(lines, index); source.rule)
        return verdicts.propose(index, *source.rule, source.confidence);
    if (isPhotoCredit(lines, index))
        return verdicts.propose(index, isOwnerOfPicture(lines, index) ? rule::captionOwner : rule::captionCredit);
    if (endsInPhotoCredit(lines, index))
        return verdicts.propose(index, saysWhosePicture(lines, index) ? rule::captionNamed : rule::captionText);
    if (isByline(lines, index) || isNameAboveDate(lines, index) || isNameBelowHeadline(lines, index) ||
        isNameBelowDate(lines, index) || isRoleBelowByline(lines, verdicts, index))
        return verdicts.propose(index, rule::creditByline);
    if (isPublicationDate(lines, index))
        verdicts.propose(index, rule::creditDate);
}

} // namespace

constinit const CutRuleFamily creditRules(family);

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
