// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/articleplan.h"
#include "detect/lines/shape.h"
#include "detect/lines/vocabulary.h"
#include "text/span.h"

#include <QString>
#include <QStringView>

#include <span>
#include <stop_token>
#include <vector>

namespace bluepencil {

class Article;
struct Paragraph;

/// A coarse sort of line, for rules about neighbours.
enum class LineSort : quint8 {
    Tiny,     ///< up to 25 units
    Short,    ///< no sentence: headings, headlines, labels
    Sentence, ///< ends like one
    Body,     ///< a paragraph of the article: 14 words, 90 units and a closing stop at least
};

/// One line of an article that is not blank, and what was seen of it in one pass.
struct FoldedLine {
    Span span;                 ///< of the paragraph, white space included: what a cut of the line takes
    qint32 foldedStart = 0;    ///< UTF-16 units into the table's folded text
    qint32 foldedLength = 0;   ///< UTF-16 units
    quint64 hash = 0;          ///< of the folded text
    Words words;               ///< of all its words together
    Words firstWord;           ///< of its first word
    Phrases phrases;           ///< that stand in it
    Shapes shapes;             ///< what it looks like
    qint32 datelineLength = 0; ///< folded units; 0 when it begins with none
    qint32 firstHash = 0;      ///< of its words in the table's list of hashes
    qint32 firstContent = -1;  ///< of its content words in the table's list of these; -1 when they are not kept
    qint32 paragraph = 0;      ///< index in Article::paragraphs()
    quint16 wordCount = 0;     ///< saturates
    quint16 contentCount = 0;  ///< content words that are kept
    quint8 appeals = 0;        ///< stock phrases of promotion, paywalls and forms in it
    LineSort sort = LineSort::Short;

    /// One of its words is of one of the classes.
    [[nodiscard]] bool has(Words classes) const { return words.hasAny(classes); }
    /// Its first word is of one of the classes.
    [[nodiscard]] bool startsWith(Words classes) const { return firstWord.hasAny(classes); }
    /// A stock phrase of one of the kinds stands in it.
    [[nodiscard]] bool holds(Phrases kinds) const { return phrases.hasAny(kinds); }
    /// It has one of the looks.
    [[nodiscard]] bool is(Shapes looks) const { return shapes.hasAny(looks); }
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
    /// The folded line behind its dateline: a repeat may carry another one, or none.
    [[nodiscard]] QStringView withoutDateline(qsizetype index) const
    {
        return folded(index).sliced((*this)[index].datelineLength);
    }
    /// What its words hash to: no more than the words of the first 8,000 folded units.
    [[nodiscard]] std::span<const quint32> wordHashes(qsizetype index) const;
    /// The hash of a word as wordHashes() has it.
    [[nodiscard]] static quint32 shortHash(quint64 hash) { return static_cast<quint32>(hash ^ hash >> 32); }
    static constexpr qint32 longestTokenized = 8000; ///< folded units; enough of a long line to know its words

    /// What the article consists of.
    [[nodiscard]] const ArticlePlan &plan() const { return m_plan; }
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
    [[nodiscard]] FoldedLine fold(const Paragraph &paragraph);
    void keepWords(const std::vector<LineWord> &tokens, FoldedLine &line);
    void keepHashes(const std::vector<LineWord> &tokens);
    void keepContent(const std::vector<LineWord> &tokens, std::span<const Words> classes, FoldedLine &line);
    [[nodiscard]] bool isBodyWord(quint64 hash) const { return m_bodyWords[hash & (m_bodyWords.size() - 1)]; }

    const Article *m_article;
    const CutVocabulary *m_vocabulary;
    QString m_folded;
    std::vector<FoldedLine> m_lines;
    std::vector<quint32> m_wordHashes;
    std::vector<quint32>
        m_content; ///< of short lines that are no paragraphs: the lower half of each content word's hash
    std::vector<qint32> m_bodiesBefore; ///< one more than lines
    std::vector<bool> m_bodyWords;      ///< by hash: content words of the paragraphs
    ArticlePlan m_plan;
    std::vector<quint8> m_copies; ///< by hash: lines, saturating
};

} // namespace bluepencil
