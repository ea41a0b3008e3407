// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/repeats/nearrepeats.h"

#include "detect/words/wordalignment.h"

#include <QHash>

#include <algorithm>
#include <span>
#include <utility>

namespace bluepencil {

namespace {

constexpr size_t shingleWords = 4;
constexpr size_t mostPostings = 6;      ///< lines that share one shingle; more is a formula, not a repeat
constexpr size_t mostCandidates = 3;    ///< lines that are aligned word by word
constexpr size_t mostShingles = 700;    ///< of a line; longer paragraphs are judged by their beginning
constexpr double sharedShingles = 0.25; ///< of the line's own, for a candidate
constexpr qsizetype shortestNear = 70;  ///< folded units of a line that is looked at
constexpr double similarity = 0.86;     ///< share of words that both copies have

/// The hash of the last four words, which rolls on by one word at a time.
/// Method: Karp and Rabin, 1987.
class ShingleHash {
public:
    void add(quint32 word, quint32 leaving) { m_state = m_state * base + word - leaving * ofLeaving; }
    [[nodiscard]] quint32 value() const { return static_cast<quint32>(m_state * base >> 32); }

private:
    static constexpr quint64 base = 0x9E3779B97F4A7C15ULL;
    static constexpr quint64 ofLeaving = base * base * base * base; // shingleWords times
    quint64 m_state = 0;
};

/// Word 4-grams to the lines that hold them. Open addressing: one flat table, no node for each entry.
class ShingleIndex {
public:
    explicit ShingleIndex(size_t expected)
    {
        size_t size = 64;
        while (size < 2 * expected)
            size *= 2;
        m_slots.resize(size);
        m_mask = size - 1;
    }

    /// Calls `visit` for each earlier line that was added with this shingle, and adds the line. A shingle may occur in
    /// a line twice.
    template <typename Visit>
    void add(quint32 shingle, qint32 line, Visit visit)
    {
        size_t same = 0;
        size_t i = shingle & m_mask;
        for (; m_slots[i] != 0; i = (i + 1) & m_mask) {
            if (static_cast<quint32>(m_slots[i]) != shingle)
                continue;
            if (const qint32 earlier = lineIn(m_slots[i]); earlier != line)
                visit(earlier);
            if (++same >= mostPostings)
                return;
        }
        m_slots[i] = static_cast<quint64>(line + 1) << 32 | shingle;
    }

private:
    [[nodiscard]] static qint32 lineIn(quint64 slot) { return static_cast<qint32>(slot >> 32) - 1; }

    std::vector<quint64> m_slots; ///< the shingle, and above it the line plus one; 0 is free
    size_t m_mask = 0;
};

class NearRepeatFinder {
public:
    NearRepeatFinder(const LineTable &lines, const LineVerdicts &verdicts)
        : m_lines(lines)
        , m_verdicts(verdicts)
        , m_index(countShingles())
        , m_votes(static_cast<size_t>(lines.size()), 0)
    {
    }

    QList<NearRepeat> run(const std::stop_token &stop)
    {
        for (qsizetype i = 0; i < m_lines.size() && !stop.stop_requested(); ++i) {
            if (m_lines[i].foldedLength < shortestNear || m_verdicts[i].exempt)
                continue;
            readShingles(i);
            vote(i);
            if (m_verdicts[i].original < 0)
                look(i);
        }
        return withoutTemplates();
    }

private:
    /// An earlier line and how many shingles it shares.
    struct Candidate {
        quint32 votes = 0;
        qint32 line = 0;
    };
    struct Pair {
        NearRepeat repeat;
        size_t differences = 0;
        bool digits = false; ///< a difference holds a number
    };

    [[nodiscard]] size_t countShingles() const
    {
        size_t count = 0;
        for (qsizetype i = 0; i < m_lines.size(); ++i) {
            if (m_lines[i].foldedLength >= shortestNear)
                count += std::min<size_t>(m_lines[i].wordCount, mostShingles);
        }
        return count;
    }

    void readShingles(qsizetype index)
    {
        std::span<const quint32> words = m_lines.wordHashes(index);
        if (const qint32 dateline = m_lines[index].datelineLength; dateline > 0) {
            tokenize(m_lines.folded(index).first(dateline), m_tokens);
            words = words.subspan(std::min(m_tokens.size(), words.size()));
        }
        m_shingles.clear();
        if (words.size() < shingleWords)
            return;
        const size_t last = std::min(words.size(), mostShingles + shingleWords);
        ShingleHash hash;
        for (size_t i = 0; i < last; ++i) {
            hash.add(words[i], i < shingleWords ? 0 : words[i - shingleWords]);
            if (i + 1 >= shingleWords)
                m_shingles.push_back(hash.value());
        }
    }

    /// Counts the shingles that earlier lines share with the line, which joins them in the index.
    void vote(qsizetype index)
    {
        m_touched.clear();
        for (const quint32 shingle : m_shingles) {
            m_index.add(shingle, static_cast<qint32>(index), [this](qint32 line) {
                if (m_votes[static_cast<size_t>(line)]++ == 0)
                    m_touched.push_back(line);
            });
        }
        const double needed = std::max(2.0, sharedShingles * static_cast<double>(m_shingles.size()));
        m_candidates.clear();
        for (const qint32 line : m_touched) {
            const quint32 votes = std::exchange(m_votes[static_cast<size_t>(line)], 0);
            if (votes >= needed) // in a long text many lines share one formula; few share more
                m_candidates.push_back({votes, line});
        }
    }

    /// Whether the line repeats one of those that share most with it.
    void look(qsizetype index)
    {
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.votes != b.votes ? a.votes > b.votes : a.line < b.line;
        });
        if (m_candidates.empty())
            return;
        const AlignedWords words = wordsOf(index);
        for (size_t i = 0; i < std::min(mostCandidates, m_candidates.size()); ++i) {
            if (consider(index, words, m_candidates[i].line))
                return;
        }
    }

    [[nodiscard]] AlignedWords wordsOf(qsizetype index) const
    {
        return AlignedWords::ofFolded(m_lines.withoutDateline(index));
    }

    /// So many more or fewer words that the lines cannot be alike enough, however they align. Asked before the words
    /// are read; where a dateline leaves their number open, they are.
    [[nodiscard]] bool isTooLongOrShort(qsizetype candidate, size_t words) const
    {
        const FoldedLine &line = m_lines[candidate];
        if (line.foldedLength > LineTable::longestTokenized || line.datelineLength > 0)
            return false;
        const auto atMost = static_cast<double>(std::min<size_t>(line.wordCount, words));
        return 2 * atMost < similarity * static_cast<double>(line.wordCount + words);
    }

    bool consider(qsizetype index, const AlignedWords &later, qsizetype candidate)
    {
        constexpr qsizetype shortLine = 95;
        if (isTooLongOrShort(candidate, later.tokens.size()) || isPullQuoteOf(candidate, index))
            return false;
        const AlignedWords earlier = wordsOf(candidate);
        const auto alignment = align(earlier, later);
        if (!alignment)
            return false;
        const qsizetype slips =
            std::count_if(alignment->differences.begin(), alignment->differences.end(),
                          [&](const WordDifference &difference) { return isSlip(earlier, later, difference); });
        const auto matched = static_cast<double>(alignment->matched + slips);
        const auto both = static_cast<double>(earlier.tokens.size() + later.tokens.size());
        constexpr double covered = 0.8; // a longer later paragraph that merely begins with the earlier one stays
        if (2 * matched / both < similarity || matched < covered * static_cast<double>(later.tokens.size()))
            return false;
        Pair pair{{index, candidate}, alignment->differences.size() - static_cast<size_t>(slips), false};
        for (const WordDifference &difference : alignment->differences) {
            pair.digits = pair.digits || earlier.hasDigit(difference.firstToken, difference.firstCount) ||
                          later.hasDigit(difference.secondToken, difference.secondCount);
        }
        ++m_family[familyOf(candidate)];
        m_familyOf.insert(index, familyOf(candidate));
        if (m_lines[index].foldedLength < shortLine && (pair.differences > 1 || pair.digits))
            return true;
        m_pairs.append(pair);
        return true;
    }

    /// A pull quote stands above the sentence that it was taken from, and lacks who says it: that sentence is the
    /// article's.
    [[nodiscard]] bool isPullQuoteOf(qsizetype earlier, qsizetype later) const
    {
        return m_lines[earlier].is(shape::startsQuote) && !m_lines[earlier].has(word::speech) &&
               m_lines[later].has(word::speech);
    }

    /// One word of each line, the same but for a slip.
    [[nodiscard]] static bool isSlip(const AlignedWords &earlier, const AlignedWords &later,
                                     const WordDifference &difference)
    {
        return difference.firstCount == 1 && difference.secondCount == 1 &&
               bluepencil::isSlip(earlier.text(difference.firstToken, 1), later.text(difference.secondToken, 1));
    }

    /// The first member of the chain of look-alikes that a line belongs to.
    [[nodiscard]] qsizetype familyOf(qsizetype line) const { return m_familyOf.value(line, line); }

    [[nodiscard]] QList<NearRepeat> withoutTemplates() const
    {
        constexpr qsizetype templateLength = 180;
        constexpr qsizetype familyLength = 150;
        constexpr int familyMembers = 2; // beside the first
        QList<NearRepeat> repeats;
        for (const Pair &pair : m_pairs) {
            const qsizetype length = m_lines[pair.repeat.line].foldedLength;
            const bool slots = pair.differences >= 2 && pair.digits && length < templateLength;
            const bool family =
                m_family.value(familyOf(pair.repeat.original)) >= familyMembers && length < familyLength;
            if (!slots && !family)
                repeats.append(pair.repeat);
        }
        return repeats;
    }

    const LineTable &m_lines;
    const LineVerdicts &m_verdicts;
    ShingleIndex m_index;
    std::vector<quint32> m_votes;
    std::vector<qint32> m_touched;
    std::vector<Candidate> m_candidates;
    std::vector<LineWord> m_tokens;
    std::vector<quint32> m_shingles;
    QList<Pair> m_pairs;
    QHash<qsizetype, int> m_family;
    QHash<qsizetype, qsizetype> m_familyOf;
};

} // namespace

QList<NearRepeat> nearRepeats(const LineTable &lines, const LineVerdicts &verdicts, const std::stop_token &stop)
{
    return NearRepeatFinder(lines, verdicts).run(stop);
}

} // namespace bluepencil
