// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/surroundings.h"

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int longParagraph = 220;     ///< folded units
constexpr qsizetype longestRead = 400; ///< folded units; the words of longer lines are the article's

qint16 atMost(qint64 value, qint64 most)
{
    return static_cast<qint16>(std::min(value, most));
}

int inHundred(qint64 part, qint64 whole)
{
    return whole > 0 ? static_cast<int>(100 * part / whole) : 0;
}

/// "Serves: 4", "Director — Ida Morrow": a few words, a mark, a few words.
bool isKeyAndValue(QStringView folded)
{
    constexpr qsizetype longestKey = 24;
    constexpr qsizetype longest = 80;
    const qsizetype at = folded.first(std::min(longestKey, folded.size())).indexOf(u':');
    return folded.size() <= longest && at > 0 && at + 1 < folded.size() && folded[at + 1] == u' ';
}

struct Spelling {
    int words = 0;
    int capitals = 0;
    int digits = 0;
};

Spelling spellingOf(QStringView raw)
{
    Spelling spelling;
    bool inside = false;
    for (const QChar unit : raw) {
        spelling.digits += unit.isDigit();
        const bool letter = unit.isLetterOrNumber();
        if (letter && !inside) {
            ++spelling.words;
            spelling.capitals += unit.isUpper();
        }
        inside = letter || unit == u'\'' || unit == u'’';
    }
    return spelling;
}

} // namespace

LineSketch Surroundings::sketched(qsizetype index) const
{
    const FoldedLine &line = m_lines[index];
    const LineVerdict &verdict = m_verdicts[index];
    LineSketch sketch;
    sketch.length = atMost(line.foldedLength, 2000);
    sketch.words = atMost(line.wordCount, 500);
    sketch.sort = static_cast<qint16>(line.sort);
    sketch.stop = line.is(shape::closingStop) ? 1 : 0;
    sketch.rule = verdict.isHit() && !verdict.isRepeat() ? static_cast<qint16>(100 * verdict.confidence) : qint16(0);
    if (line.sort != LineSort::Body || verdict.isHit())
        readWords(index, sketch);
    return sketch;
}

void Surroundings::readWords(qsizetype index, LineSketch &sketch) const
{
    if (m_lines[index].foldedLength > longestRead)
        return;
    std::span<const quint32> hashes = m_lines.wordHashes(index);
    if (hashes.empty()) {
        tokenize(m_lines.folded(index), m_tokens);
        m_hashes.clear();
        for (const LineWord &token : m_tokens)
            m_hashes.push_back(LineTable::shortHash(token.hash));
        hashes = m_hashes;
    }
    const WordsSay says = m_words.read(hashes);
    sketch.said = static_cast<qint16>(std::clamp(says.sum, -400, 400));
    sketch.strongest = static_cast<qint16>(says.strongest);
    sketch.mildest = static_cast<qint16>(says.mildest);
    sketch.firstWord = hashes.empty() ? 0 : hashes.front();
    const QStringView raw = m_lines.raw(index);
    const Spelling spelling = spellingOf(raw);
    sketch.capitals = static_cast<qint16>(inHundred(spelling.capitals, spelling.words));
    sketch.digits = static_cast<qint16>(inHundred(spelling.digits, raw.size()));
}

const LineSketch &Surroundings::whole(qsizetype index) const
{
    if (m_lines[index].sort != LineSort::Body || m_verdicts[index].isHit())
        return sketch(index);
    if (m_readLast != index) {
        m_last = sketch(index);
        readWords(index, m_last);
        m_readLast = index;
    }
    return m_last;
}

Surroundings::Surroundings(const LineTable &lines, const LineVerdicts &verdicts, const WordEvidence &words)
    : m_lines(lines)
    , m_verdicts(verdicts)
    , m_words(words)
{
    m_sketches.reserve(static_cast<size_t>(lines.size()));
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_sketches.push_back(sketched(i));
    sumUp();
    measureDistances();
}

void Surroundings::sumUp()
{
    const auto sum = [this](auto valueOf) {
        std::vector<int> sums{0};
        sums.reserve(m_sketches.size() + 1);
        for (qsizetype i = 0; i < size(); ++i)
            sums.push_back(sums.back() + valueOf(i));
        return sums;
    };
    m_ruled = sum([this](qsizetype i) { return sketch(i).rule >= 50 ? 1 : 0; });
    m_said = sum([this](qsizetype i) { return std::clamp<int>(sketch(i).said, -60, 60); });
    m_length = sum([this](qsizetype i) { return static_cast<int>(sketch(i).length); });
    m_bodyLength =
        sum([this](qsizetype i) { return m_lines[i].sort == LineSort::Body ? static_cast<int>(sketch(i).length) : 0; });
    m_stops = sum([this](qsizetype i) { return static_cast<int>(sketch(i).stop); });
    m_questions = sum([this](qsizetype i) { return m_lines[i].is(shape::question) ? 1 : 0; });
    m_numbers = sum([this](qsizetype i) { return m_lines[i].is(shape::startsDigit | shape::bullet) ? 1 : 0; });
    m_repeats = sum([this](qsizetype i) { return m_verdicts[i].isRepeat() ? 1 : 0; });
    m_keys = sum([this](qsizetype i) { return isKeyAndValue(m_lines.folded(i)) ? 1 : 0; });
}

bool Surroundings::isAlike(qsizetype a, qsizetype b) const
{
    constexpr Shapes looks = shape::closingStop | shape::startsDigit | shape::startsLower | shape::bullet;
    const LineSketch &one = sketch(a);
    const LineSketch &other = sketch(b);
    const auto [shorter, longer] = std::minmax(one.length, other.length);
    return (m_lines[a].shapes & looks) == (m_lines[b].shapes & looks) && longer <= 2 * shorter + 12;
}

void Surroundings::measureDistances()
{
    const auto isBody = [this](qsizetype i) { return m_lines[i].sort == LineSort::Body; };
    const auto isLong = [&](qsizetype i) { return isBody(i) && sketch(i).length >= longParagraph; };
    const auto isRuled = [this](qsizetype i) { return sketch(i).rule >= 50; };
    const auto since = [this](auto holds) {
        std::vector<int> distances(m_sketches.size());
        qsizetype last = -1;
        for (qsizetype i = 0; i < size(); ++i) {
            distances[static_cast<size_t>(i)] = static_cast<int>(i - last);
            if (holds(i))
                last = i;
        }
        return distances;
    };
    const auto until = [this](auto holds) {
        std::vector<int> distances(m_sketches.size());
        qsizetype next = size();
        for (qsizetype i = size() - 1; i >= 0; --i) {
            distances[static_cast<size_t>(i)] = static_cast<int>(next - i);
            if (holds(i))
                next = i;
        }
        return distances;
    };
    m_sinceBody = since(isBody);
    m_toBody = until(isBody);
    m_sinceLong = since(isLong);
    m_toLong = until(isLong);
    m_sinceRule = since(isRuled);
    m_toRule = until(isRuled);
    m_likeAbove.assign(m_sketches.size(), 0);
    m_likeBelow.assign(m_sketches.size(), 0);
    for (size_t i = 1; i < m_sketches.size(); ++i) {
        if (isAlike(static_cast<qsizetype>(i) - 1, static_cast<qsizetype>(i)))
            m_likeAbove[i] = m_likeAbove[i - 1] + 1;
    }
    for (size_t i = m_sketches.size(); i-- > 1;) {
        if (isAlike(static_cast<qsizetype>(i) - 1, static_cast<qsizetype>(i)))
            m_likeBelow[i - 1] = m_likeBelow[i] + 1;
    }
}

int Surroundings::within(const std::vector<int> &sums, qsizetype first, qsizetype last) const
{
    const qsizetype from = std::clamp<qsizetype>(first, 0, size());
    const qsizetype end = std::clamp<qsizetype>(last + 1, from, size());
    return sums[static_cast<size_t>(end)] - sums[static_cast<size_t>(from)];
}

} // namespace bluepencil
