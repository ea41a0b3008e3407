// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/vocabulary.h"
#include "text/span.h"

#include <QString>
#include <QStringView>

#include <span>
#include <stop_token>
#include <vector>

namespace bluepencil {

class Article;

/// What a line looks like, whatever its words are; one bit each.
namespace shape {
inline constexpr quint64 closingStop = 1ULL << 0; ///< . ! ? at the end, closing marks aside
inline constexpr quint64 colon = 1ULL << 1;       ///< ends with one
inline constexpr quint64 ellipsis = 1ULL << 2;    ///< ends with one
inline constexpr quint64 question = 1ULL << 3;
inline constexpr quint64 startsLower = 1ULL << 4;
inline constexpr quint64 startsDigit = 1ULL << 5;
inline constexpr quint64 startsQuote = 1ULL << 6;
inline constexpr quint64 startsDash = 1ULL << 7;
inline constexpr quint64 allCapitals = 1ULL << 8;
inline constexpr quint64 titleCase = 1ULL << 9; ///< most of its longer words begin with a capital
inline constexpr quint64 digit = 1ULL << 10;
inline constexpr quint64 noLetters = 1ULL << 11;
inline constexpr quint64 url = 1ULL << 12;
inline constexpr quint64 email = 1ULL << 13;
inline constexpr quint64 handle = 1ULL << 14;  ///< @name
inline constexpr quint64 hashtag = 1ULL << 15; ///< #name
inline constexpr quint64 pipe = 1ULL << 16;    ///< | • ·
inline constexpr quint64 bracketed = 1ULL << 17;
inline constexpr quint64 parenthesised = 1ULL << 18;
inline constexpr quint64 quotes = 1ULL << 19; ///< holds quotation marks
inline constexpr quint64 comma = 1ULL << 20;
inline constexpr quint64 copyrightSign = 1ULL << 21;
inline constexpr quint64 arrow = 1ULL << 22;      ///< » > → at the end
inline constexpr quint64 gluedWords = 1ULL << 23; ///< a capital inside a word that begins small: "ArticleHeadline"
inline constexpr quint64 endsWithBracket = 1ULL << 24;
inline constexpr quint64 slash = 1ULL << 25;
inline constexpr quint64 year = 1ULL << 26; ///< a number from 1900 to 2099
inline constexpr quint64 bullet = 1ULL << 27;
inline constexpr quint64 codeMark = 1ULL << 28; ///< holds { ; < or /
// Whole lines that the label grammar (detect/lines/labelgrammar.h) recognises.
inline constexpr quint64 relatedLabel = 1ULL << 32;
inline constexpr quint64 labelledLink = 1ULL << 33; ///< "Related: Harbour reopens"
inline constexpr quint64 commentsLabel = 1ULL << 34;
inline constexpr quint64 shareOnly = 1ULL << 35;
inline constexpr quint64 advertOnly = 1ULL << 36;
inline constexpr quint64 pageOnly = 1ULL << 37;
// What the same grammar recognises inside a line.
inline constexpr quint64 ownPage = 1ULL << 38;  ///< "this article", "our site": the page speaks of itself
inline constexpr quint64 ownOffer = 1ULL << 39; ///< "our weekly newsletter"
inline constexpr quint64 readsOwn = 1ULL << 40; ///< "view this article", "diesen Artikel lesen"
} // namespace shape

/// A coarse sort of line, for rules about neighbours.
enum class LineSort : quint8 {
    Tiny,     ///< up to 25 units
    Short,    ///< no sentence: headings, headlines, labels
    Sentence, ///< ends like one
    Body,     ///< a paragraph of the article: 14 words, 90 units and a closing stop at least
};

/// One line of an article that is not blank, and what was seen of it in one pass.
struct FoldedLine {
    Span span;               ///< of the paragraph, white space included: what a cut of the line takes
    qint32 foldedStart = 0;  ///< UTF-16 units into the table's folded text
    qint32 foldedLength = 0; ///< UTF-16 units
    quint64 hash = 0;        ///< of the folded text
    quint64 words = 0;       ///< namespace word, of all its words together
    quint64 firstWord = 0;   ///< namespace word, of its first word
    quint64 phrases = 0;     ///< namespace phrase
    quint64 shapes = 0;      ///< namespace shape
    qint32 firstHash = -1;   ///< of its words in the table's list of hashes; -1 when they are not kept
    qint32 paragraph = 0;    ///< index in Article::paragraphs()
    quint16 wordCount = 0;   ///< saturates
    quint8 appeals = 0;      ///< stock phrases of promotion, paywalls and forms in it
    LineSort sort = LineSort::Short;
};

/// How many of a line's content words the paragraphs of the article have too.
struct SharedWords {
    qsizetype content = 0;
    qsizetype shared = 0;
};

/// The lines of an article, folded once for all cut detectors.
class LineTable {
public:
    LineTable(const Article &article, const CutVocabulary &vocabulary, const std::stop_token &stop = {});

    [[nodiscard]] const Article &article() const { return *m_article; }
    [[nodiscard]] const CutVocabulary &vocabulary() const { return *m_vocabulary; }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_lines.size()); }
    [[nodiscard]] const FoldedLine &operator[](qsizetype index) const { return m_lines[static_cast<size_t>(index)]; }
    /// The line as scraped, without outer white space.
    [[nodiscard]] QStringView raw(qsizetype index) const;
    [[nodiscard]] QStringView folded(qsizetype index) const
    {
        const FoldedLine &line = (*this)[index];
        return QStringView(m_folded).mid(line.foldedStart, line.foldedLength);
    }
    /// What its words hash to, for the comparison of lines: empty for lines under `shortestWithHashes`, and no more
    /// than the words of the first 8,000 folded units.
    [[nodiscard]] std::span<const quint32> wordHashes(qsizetype index) const;
    static constexpr qint32 shortestWithHashes = 60; ///< folded units
    static constexpr qint32 longestTokenized = 8000; ///< folded units; enough of a long line to know its words

    /// How many Body lines stand before the line.
    [[nodiscard]] qsizetype bodiesBefore(qsizetype index) const { return m_bodiesBefore[static_cast<size_t>(index)]; }
    [[nodiscard]] qsizetype bodies() const { return m_bodiesBefore.back(); }
    /// How many lines have the same folded text, this one included.
    [[nodiscard]] qsizetype copies(qsizetype index) const;
    /// What the line shares with the vocabulary of the article's paragraphs. Exact but for collisions in a table of
    /// bits.
    [[nodiscard]] SharedWords sharedWords(qsizetype index) const;
    /// The stock phrases in a line, for a reason that names them.
    [[nodiscard]] std::vector<PhraseMatch> phrasesIn(qsizetype index) const;

private:
    void keepHashes(const std::vector<LineWord> &tokens);

    const Article *m_article;
    const CutVocabulary *m_vocabulary;
    QString m_folded;
    std::vector<FoldedLine> m_lines;
    std::vector<quint32> m_wordHashes;
    std::vector<qint32> m_bodiesBefore; ///< one more than lines
    std::vector<bool> m_bodyWords;      ///< by hash: content words of the paragraphs
    std::vector<quint8> m_copies;       ///< by hash: lines, saturating
};

} // namespace bluepencil
