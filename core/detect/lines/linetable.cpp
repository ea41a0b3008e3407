// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/linetable.h"

#include "detect/lines/dateline.h"
#include "detect/lines/labelgrammar.h"
#include "detect/lines/lineshape.h"
#include "detect/words/folding.h"
#include "detect/words/texthash.h"
#include "text/article.h"
#include "text/charclass.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

constexpr qsizetype longestWithPhrases = 900; ///< folded units; longer lines are prose

/// Content words: long enough, and no number.
bool isContent(const LineWord &token)
{
    constexpr qint32 shortest = 4;
    return token.length >= shortest && token.hash != numberHash;
}

/// The size of a table by hash, a power of two.
size_t tableSize(size_t entries)
{
    constexpr size_t largest = 1U << 22;
    size_t size = 1024;
    while (size < 4 * entries && size < largest)
        size *= 2;
    return size;
}

LineSort sortOf(const FoldedLine &line)
{
    constexpr int tiny = 25;
    constexpr int bodyLength = 90;
    constexpr int bodyWords = 14;
    if (line.foldedLength <= tiny)
        return LineSort::Tiny;
    if (!line.is(shape::closingStop | shape::ellipsis))
        return LineSort::Short;
    return line.foldedLength >= bodyLength && line.wordCount >= bodyWords ? LineSort::Body : LineSort::Sentence;
}

/// Reads the words of one line after another; its buffers live as long as the table is built.
class LineReader {
public:
    explicit LineReader(const CutVocabulary &vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    void read(QStringView raw, QStringView folded, FoldedLine &line)
    {
        tokenize(folded.first(std::min<qsizetype>(folded.size(), LineTable::longestTokenized)), m_tokens);
        line.wordCount = static_cast<quint16>(std::min<size_t>(m_tokens.size(), std::numeric_limits<quint16>::max()));
        line.shapes = shapesOf(raw);
        if (folded.size() > longestWithPhrases) {
            for (const LineWord &token : m_tokens)
                line.words |= m_vocabulary.classesOf(token.hash);
            return;
        }
        classify(folded, m_tokens, line);
        if (line.is(shape::gluedWords))
            readGlued(raw, line);
    }

    /// Of the line read last.
    [[nodiscard]] const std::vector<LineWord> &tokens() const { return m_tokens; }

private:
    void classify(QStringView folded, const std::vector<LineWord> &tokens, FoldedLine &line)
    {
        m_vocabulary.read(tokens, m_classes, m_matches);
        for (const Words classes : m_classes)
            line.words |= classes;
        line.firstWord = m_classes.empty() ? Words() : m_classes.front();
        constexpr Phrases appealing =
            phrase::promotion | phrase::paywall | phrase::form | phrase::promotionLine | phrase::paywallLine;
        for (const PhraseMatch &match : m_matches) {
            line.phrases |= match.kind;
            if (match.kind.hasAny(appealing) && line.appeals < std::numeric_limits<quint8>::max())
                ++line.appeals;
        }
        const LineWords words{folded, tokens, m_classes, m_matches};
        line.shapes |= labelsOf(words) | selfReferencesOf(words);
    }

    /// Labels that lost their space: "ShareTweetPrint", "Previous articleHarbour reopens".
    void readGlued(QStringView raw, FoldedLine &line)
    {
        constexpr qsizetype longestLabel = 60;
        constexpr qsizetype longestBar = 120;
        const qsizetype glue = gluedAt(raw, longestLabel);
        if (glue < 0 || isKnownName(raw, glue))
            return;
        FoldedLine label;
        readPart(raw.first(glue), label);
        if (label.holds(phrase::relatedLine | phrase::relatedInline) || label.is(shape::relatedLabel))
            line.shapes |= shape::labelledLink;
        if (raw.size() > longestBar)
            return;
        QString apart;
        for (qsizetype i = 0; i < raw.size(); ++i) {
            if (i > 0 && raw[i].isUpper() && raw[i - 1].isLower())
                apart += u' ';
            apart += raw[i];
        }
        FoldedLine bar;
        readPart(apart, bar);
        line.shapes |= bar.shapes & (shape::shareOnly | shape::relatedLabel | shape::commentsLabel);
    }

    /// The word around the glue is listed as it stands, as YouTube is.
    [[nodiscard]] bool isKnownName(QStringView raw, qsizetype glue)
    {
        const auto isLetter = [raw](qsizetype i) { return raw[i].isLetterOrNumber(); };
        qsizetype start = glue;
        while (start > 0 && isLetter(start - 1))
            --start;
        qsizetype end = glue;
        while (end < raw.size() && isLetter(end))
            ++end;
        return m_vocabulary.classesOf(wordHash(folded(raw.sliced(start, end - start)))).any();
    }

    void readPart(QStringView raw, FoldedLine &line)
    {
        const QString text = folded(raw);
        tokenize(text, m_partTokens);
        classify(text, m_partTokens, line);
    }

    const CutVocabulary &m_vocabulary;
    std::vector<LineWord> m_tokens;     ///< of the line
    std::vector<LineWord> m_partTokens; ///< of a part of it, or of it spelled otherwise
    std::vector<Words> m_classes;
    std::vector<PhraseMatch> m_matches;
};

} // namespace

LineTable::LineTable(const Article &article, const CutVocabulary &vocabulary, const std::stop_token &stop)
    : m_article(&article)
    , m_vocabulary(&vocabulary)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    const auto most = static_cast<size_t>(paragraphs.size());
    m_folded.reserve(article.length());
    m_lines.reserve(most);
    m_bodiesBefore.reserve(most + 1);
    m_bodiesBefore.push_back(0);
    // As many places as units: one word in a hundred is taken for another.
    m_bodyWords.assign(tableSize(static_cast<size_t>(article.length())), false);
    m_copies.assign(tableSize(most), 0);
    LineReader reader(vocabulary);
    for (qsizetype i = 0; i < paragraphs.size() && !stop.stop_requested(); ++i) {
        if (paragraphs[i].isBlank())
            continue;
        FoldedLine line = fold(paragraphs[i]);
        line.paragraph = static_cast<qint32>(i);
        const QStringView text = withoutOuterBlanks(article.textOf(line.span));
        const QStringView foldedText = QStringView(m_folded).sliced(line.foldedStart);
        reader.read(text, foldedText, line);
        line.sort = sortOf(line);
        line.datelineLength = static_cast<qint32>(datelineLengthOf(text, foldedText));
        keepWords(reader.tokens(), line);
        m_lines.push_back(line);
        m_bodiesBefore.push_back(m_bodiesBefore.back() + (line.sort == LineSort::Body ? 1 : 0));
    }
    m_plan = planOf(*this);
}

/// Folds the paragraph behind the lines that are there, and counts its copies.
FoldedLine LineTable::fold(const Paragraph &paragraph)
{
    FoldedLine line;
    line.span = paragraph.text;
    line.foldedStart = static_cast<qint32>(m_folded.size());
    appendFolded(withoutOuterBlanks(m_article->textOf(line.span)), m_folded);
    line.foldedLength = static_cast<qint32>(m_folded.size()) - line.foldedStart;
    line.hash = textHash(QStringView(m_folded).sliced(line.foldedStart));
    quint8 &copies = m_copies[line.hash & (m_copies.size() - 1)];
    copies = static_cast<quint8>(std::min(copies + 1, 255));
    return line;
}

/// What later questions about the words of a line need.
void LineTable::keepWords(const std::vector<LineWord> &tokens, FoldedLine &line)
{
    if (line.foldedLength >= shortestWithHashes) {
        line.firstHash = static_cast<qint32>(m_wordHashes.size());
        keepHashes(tokens);
    }
    if (line.sort != LineSort::Body)
        return;
    for (const LineWord &token : tokens) {
        if (isContent(token))
            m_bodyWords[token.hash & (m_bodyWords.size() - 1)] = true;
    }
}

void LineTable::keepHashes(const std::vector<LineWord> &tokens)
{
    const size_t before = m_wordHashes.size();
    m_wordHashes.resize(before + tokens.size());
    std::transform(tokens.begin(), tokens.end(), m_wordHashes.begin() + static_cast<std::ptrdiff_t>(before),
                   [](const LineWord &token) { return shortHash(token.hash); });
}

QStringView LineTable::raw(qsizetype index) const
{
    return withoutOuterBlanks(m_article->textOf((*this)[index].span));
}

std::span<const quint32> LineTable::wordHashes(qsizetype index) const
{
    const FoldedLine &line = (*this)[index];
    if (line.firstHash < 0)
        return {};
    return std::span(m_wordHashes).subspan(static_cast<size_t>(line.firstHash), line.wordCount);
}

qsizetype LineTable::copies(qsizetype index) const
{
    return m_copies[(*this)[index].hash & (m_copies.size() - 1)];
}

SharedWords LineTable::sharedWords(qsizetype index) const
{
    constexpr qsizetype looked = 400;
    std::vector<LineWord> tokens;
    const QStringView text = folded(index);
    tokenize(text.first(std::min(looked, text.size())), tokens);
    SharedWords words;
    for (const LineWord &token : tokens) {
        if (!isContent(token) || m_vocabulary->classesOf(token.hash).hasAny(word::function))
            continue;
        ++words.content;
        words.shared += m_bodyWords[token.hash & (m_bodyWords.size() - 1)];
    }
    return words;
}

std::vector<PhraseMatch> LineTable::phrasesIn(qsizetype index) const
{
    std::vector<LineWord> tokens;
    std::vector<PhraseMatch> matches;
    if ((*this)[index].foldedLength <= longestWithPhrases) {
        tokenize(folded(index), tokens);
        m_vocabulary->match(tokens, matches);
    }
    return matches;
}

} // namespace bluepencil
