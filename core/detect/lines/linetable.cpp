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
constexpr qsizetype sharedWordsWithin = 400;  ///< folded units; what a longer line shares, its beginning tells

/// Content words: long enough, and no number.
bool isContent(const LineWord &token)
{
    constexpr qint32 shortest = 4;
    return token.length >= shortest && token.hash != numberHash;
}

/// How many of the paragraphs are not blank.
size_t linesIn(const QList<Paragraph> &paragraphs)
{
    const auto last = std::find_if(paragraphs.crbegin(), paragraphs.crend(),
                                   [](const Paragraph &paragraph) { return !paragraph.isBlank(); });
    return last == paragraphs.crend() ? 0 : static_cast<size_t>(last->number);
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
        classify(folded, m_tokens, m_classes, line);
        if (line.is(shape::gluedWords))
            readGlued(raw, line);
    }

    /// Of the line read last.
    [[nodiscard]] const std::vector<LineWord> &tokens() const { return m_tokens; }
    /// Of its words, where it is no longer than lines with phrases are.
    [[nodiscard]] const std::vector<Words> &classes() const { return m_classes; }

private:
    void classify(QStringView folded, const std::vector<LineWord> &tokens, std::vector<Words> &classes,
                  FoldedLine &line)
    {
        m_vocabulary.read(tokens, classes, m_matches);
        for (const Words each : classes)
            line.words |= each;
        line.firstWord = classes.empty() ? Words() : classes.front();
        constexpr Phrases appealing =
            phrase::promotion | phrase::paywall | phrase::form | phrase::promotionLine | phrase::paywallLine;
        for (const PhraseMatch &match : m_matches) {
            line.phrases |= match.kind;
            if (match.kind.hasAny(appealing) && line.appeals < std::numeric_limits<quint8>::max())
                ++line.appeals;
        }
        // A sentence that ends in "said." signs no comment, and holds nothing that furniture is made of.
        if (!line.is(shape::colon))
            line.phrases = line.phrases.without(phrase::commentSignature);
        const LineWords words{folded, tokens, classes, m_matches};
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
        classify(text, m_partTokens, m_partClasses, line);
    }

    const CutVocabulary &m_vocabulary;
    std::vector<LineWord> m_tokens;     ///< of the line
    std::vector<LineWord> m_partTokens; ///< of a part of it, or of it spelled otherwise
    std::vector<Words> m_classes;       ///< of the line's words
    std::vector<Words> m_partClasses;
    std::vector<PhraseMatch> m_matches;
};

} // namespace

LineTable::LineTable(const Article &article, const CutVocabulary &vocabulary, const std::stop_token &stop)
    : m_article(&article)
    , m_vocabulary(&vocabulary)
{
    const QList<Paragraph> &paragraphs = article.paragraphs();
    const size_t most = linesIn(paragraphs);
    m_folded.reserve(article.length());
    m_lines.reserve(most);
    m_bodiesBefore.reserve(most + 1);
    m_bodiesBefore.push_back(0);
    // As many places as units: one word in a hundred is taken for another.
    m_bodyWords.assign(tableSize(static_cast<size_t>(article.length())), false);
    m_copies.assign(tableSize(static_cast<size_t>(paragraphs.size())), 0);
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
        if (line.sort != LineSort::Body && line.foldedLength <= sharedWordsWithin)
            keepContent(reader.tokens(), reader.classes(), line);
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
    line.firstHash = static_cast<qint32>(m_wordHashes.size());
    keepHashes(tokens);
    if (line.sort != LineSort::Body)
        return;
    for (const LineWord &token : tokens) {
        if (isContent(token))
            m_bodyWords[token.hash & (m_bodyWords.size() - 1)] = true;
    }
}

/// What sharedWords() asks of a line: nearly every line that is no paragraph is asked, and hardly any paragraph.
void LineTable::keepContent(const std::vector<LineWord> &tokens, std::span<const Words> classes, FoldedLine &line)
{
    line.firstContent = static_cast<qint32>(m_content.size());
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (isContent(tokens[i]) && !classes[i].hasAny(word::function))
            m_content.push_back(static_cast<quint32>(tokens[i].hash));
    }
    line.contentCount = static_cast<quint16>(static_cast<qint32>(m_content.size()) - line.firstContent);
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
    return std::span(m_wordHashes).subspan(static_cast<size_t>(line.firstHash), line.wordCount);
}

qsizetype LineTable::copies(qsizetype index) const
{
    return m_copies[(*this)[index].hash & (m_copies.size() - 1)];
}

SharedWords LineTable::sharedWords(qsizetype index) const
{
    SharedWords words;
    if (const FoldedLine &line = (*this)[index]; line.firstContent >= 0) {
        const auto content = std::span(m_content).subspan(static_cast<size_t>(line.firstContent), line.contentCount);
        words.content = line.contentCount;
        words.shared = std::count_if(content.begin(), content.end(), [this](quint32 hash) { return isBodyWord(hash); });
        return words;
    }
    std::vector<LineWord> tokens;
    const QStringView text = folded(index);
    tokenize(text.first(std::min(sharedWordsWithin, text.size())), tokens);
    for (const LineWord &token : tokens) {
        if (!isContent(token) || m_vocabulary->classesOf(token.hash).hasAny(word::function))
            continue;
        ++words.content;
        words.shared += isBodyWord(token.hash) ? 1 : 0;
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
