// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/surroundings.h"

#include "detect/words/unitclass.h"
#include "detect/words/unitmask.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace bluepencil {

namespace {

constexpr int longParagraph = 220;     ///< folded units
constexpr qsizetype longestRead = 400; ///< folded units; the words of longer lines are the article's

qint16 atMost(qint64 value, qint64 most)
{
    return static_cast<qint16>(std::min(value, most));
}

/// A distance in lines.
qint16 away(qsizetype lines)
{
    return atMost(lines, std::numeric_limits<qint16>::max());
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
    if (folded.size() > longest)
        return false;
    const QStringView key = folded.first(std::min(longestKey, folded.size()));
    const qsizetype at = std::find(key.begin(), key.end(), u':') - key.begin();
    return at > 0 && at < key.size() && at + 1 < folded.size() && folded[at + 1] == u' ';
}

bool isRuled(const LineSketch &sketch)
{
    constexpr int taken = 50; // hundredths
    return sketch.rule >= taken;
}

/// A clause that ends with a colon and is no label of links, offers or comments.
bool announcesAList(const FoldedLine &line)
{
    constexpr int fewestWords = 4;
    return line.is(shape::colon) && line.wordCount >= fewestWords &&
           !line.has(word::relatedThing | word::promoThing | word::commentThing);
}

/// Whether a list of the article ends above the line: pictures and advertisements stand in the midst of lists.
bool endsAList(const FoldedLine &line, const LineVerdict &verdict)
{
    const bool inside = !verdict.isSuggested() || verdict.isHit(Category::Caption) || verdict.isHit(Category::Credit) ||
                        verdict.rule->kind == Kind::AdMarker;
    return line.sort == LineSort::Body || !inside;
}

struct Spelling {
    int words = 0;
    int capitals = 0;
    int digits = 0;
};

/// Of up to 64 units those of a sort.
struct SpellingMasks {
    UnitMask wordy = 0; ///< letters and numbers
    UnitMask capitals = 0;
    UnitMask digits = 0;
    UnitMask apostrophes = 0;
};

SpellingMasks spellingMasksOf(const UnitBlock &block)
{
    SpellingMasks masks;
    block.forEachEight([&](EightUnits units, qsizetype place) {
        const EightUnits upper = units.in(u'A', u'Z');
        const EightUnits digit = units.in(u'0', u'9');
        masks.capitals |= maskOf(upper, place);
        masks.digits |= maskOf(digit, place);
        masks.wordy |= maskOf(upper | digit | units.in(u'a', u'z'), place);
        masks.apostrophes |= maskOf(units.is(u'\'') | units.is(u'’'), place);
    });
    for (UnitMask wide = block.wide(); wide != 0; wide &= wide - 1) {
        const int unit = std::countr_zero(wide);
        const quint8 is = unitClass(block[unit]);
        masks.wordy |= UnitMask((is & unitclass::wordy) != 0) << unit;
        masks.capitals |= UnitMask((is & unitclass::upper) != 0) << unit;
        masks.digits |= UnitMask((is & unitclass::digit) != 0) << unit;
    }
    return masks;
}

Spelling spellingOf(QStringView raw)
{
    Spelling spelling;
    bool inside = false; // the block before ended in a word
    for (qsizetype at = 0; at < raw.size(); at += unitsInMask) {
        const SpellingMasks masks =
            spellingMasksOf(UnitBlock(raw.utf16() + at, std::min(unitsInMask, raw.size() - at)));
        const UnitMask within = masks.wordy | masks.apostrophes;
        const UnitMask starts = masks.wordy & ~(within << 1 | UnitMask(inside));
        spelling.words += std::popcount(starts);
        spelling.capitals += std::popcount(starts & masks.capitals);
        spelling.digits += std::popcount(masks.digits);
        inside = within >> (unitsInMask - 1) != 0;
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
    const std::span<const quint32> hashes = m_lines.wordHashes(index);
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
    m_sums.reserve(m_sketches.size() + 1);
    LineSums sums;
    for (qsizetype i = 0; i < size(); ++i) {
        m_sums.push_back(sums);
        const FoldedLine &line = m_lines[i];
        const LineSketch &own = sketch(i);
        sums.ruled += isRuled(own) ? 1 : 0;
        sums.said += std::clamp<int>(own.said, -mostSaid, mostSaid);
        sums.length += own.length;
        sums.bodyLength += line.sort == LineSort::Body ? own.length : 0;
        sums.stops += own.stop;
        sums.questions += line.is(shape::question) ? 1 : 0;
        sums.numbers += line.is(shape::startsDigit | shape::bullet) ? 1 : 0;
        sums.repeats += m_verdicts[i].isRepeat() ? 1 : 0;
        sums.keys += isKeyAndValue(m_lines.folded(i)) ? 1 : 0;
        sums.copies += m_lines.copies(i) > 1 ? 1 : 0;
    }
    m_sums.push_back(sums);
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
    m_distances.resize(m_sketches.size());
    const auto isBody = [this](qsizetype i) { return m_lines[i].sort == LineSort::Body; };
    const auto isLong = [&](qsizetype i) { return isBody(i) && sketch(i).length >= longParagraph; };
    qsizetype body = -1;
    qsizetype paragraph = -1;
    qsizetype ruled = -1;
    qsizetype announcement = -1;
    for (qsizetype i = 0; i < size(); ++i) {
        LineDistances &own = m_distances[static_cast<size_t>(i)];
        own.sinceBody = static_cast<int>(i - body);
        own.sinceLong = away(i - paragraph);
        own.sinceRule = away(i - ruled);
        own.inAnnounced = announcement < 0 ? qint16(0) : away(i - announcement);
        own.likeAbove = i > 0 && isAlike(i - 1, i) ? away(distances(i - 1).likeAbove + 1) : qint16(0);
        body = isBody(i) ? i : body;
        paragraph = isLong(i) ? i : paragraph;
        ruled = isRuled(sketch(i)) ? i : ruled;
        if (announcesAList(m_lines[i]) && !isRuled(sketch(i)))
            announcement = i;
        else if (endsAList(m_lines[i], m_verdicts[i]))
            announcement = -1;
    }
    body = paragraph = ruled = size();
    for (qsizetype i = size() - 1; i >= 0; --i) {
        LineDistances &own = m_distances[static_cast<size_t>(i)];
        own.toBody = static_cast<int>(body - i);
        own.toLong = away(paragraph - i);
        own.toRule = away(ruled - i);
        // The look from above has asked already whether the two are alike.
        own.likeBelow =
            i + 1 < size() && distances(i + 1).likeAbove > 0 ? away(distances(i + 1).likeBelow + 1) : qint16(0);
        body = isBody(i) ? i : body;
        paragraph = isLong(i) ? i : paragraph;
        ruled = isRuled(sketch(i)) ? i : ruled;
    }
}

int Surroundings::within(int LineSums::*sum, qsizetype first, qsizetype last) const
{
    const qsizetype from = std::clamp<qsizetype>(first, 0, size());
    const qsizetype end = std::clamp<qsizetype>(last + 1, from, size());
    return m_sums[static_cast<size_t>(end)].*sum - m_sums[static_cast<size_t>(from)].*sum;
}

} // namespace bluepencil
