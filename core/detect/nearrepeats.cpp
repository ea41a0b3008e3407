// SPDX-License-Identifier: Apache-2.0
#include "detect/nearrepeats.h"

#include "detect/wordalignment.h"

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

    /// Calls `visit` for each line added with this shingle before.
    template <typename Visit>
    void visit(quint32 shingle, Visit visit) const
    {
        size_t seen = 0;
        for (size_t i = shingle & m_mask; m_slots[i].line != 0 && seen < mostPostings; i = (i + 1) & m_mask) {
            if (m_slots[i].shingle == shingle) {
                visit(m_slots[i].line - 1);
                ++seen;
            }
        }
    }

    void add(quint32 shingle, qint32 line)
    {
        size_t same = 0;
        size_t i = shingle & m_mask;
        for (; m_slots[i].line != 0; i = (i + 1) & m_mask) {
            if (m_slots[i].shingle == shingle && ++same >= mostPostings)
                return;
        }
        m_slots[i] = {shingle, line + 1};
    }

private:
    struct Slot {
        quint32 shingle = 0;
        qint32 line = 0; ///< plus one; 0 is free
    };
    std::vector<Slot> m_slots;
    size_t m_mask = 0;
};

class NearRepeatFinder {
public:
    NearRepeatFinder(const LineTable &lines, const LineVerdicts &verdicts, const DuplicateOptions &options)
        : m_lines(lines)
        , m_verdicts(verdicts)
        , m_options(options)
        , m_index(countShingles())
        , m_votes(static_cast<size_t>(lines.size()), 0)
    {
    }

    QList<NearRepeat> run(std::stop_token stop)
    {
        for (qsizetype i = 0; i < m_lines.size() && !stop.stop_requested(); ++i) {
            if (m_lines[i].foldedLength < m_options.shortestNear || m_verdicts[static_cast<size_t>(i)].exempt)
                continue;
            readShingles(i);
            if (m_verdicts[static_cast<size_t>(i)].original < 0)
                look(i);
            for (const quint32 shingle : m_shingles)
                m_index.add(shingle, static_cast<qint32>(i));
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
            if (m_lines[i].foldedLength >= m_options.shortestNear)
                count += std::min<size_t>(m_lines[i].wordCount, mostShingles);
        }
        return count;
    }

    void readShingles(qsizetype index)
    {
        std::span<const quint32> words = m_lines.wordHashes(index);
        const QStringView folded = m_lines.folded(index);
        const qsizetype dateline = folded.size() - withoutDateline(folded).size();
        if (dateline > 0) {
            tokenize(folded.first(dateline), m_tokens);
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

    void look(qsizetype index)
    {
        m_touched.clear();
        for (const quint32 shingle : m_shingles) {
            m_index.visit(shingle, [this](qint32 line) {
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
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return a.votes != b.votes ? a.votes > b.votes : a.line < b.line;
        });
        for (size_t i = 0; i < std::min(mostCandidates, m_candidates.size()); ++i) {
            if (consider(index, m_candidates[i].line))
                return;
        }
    }

    bool consider(qsizetype index, qsizetype candidate)
    {
        constexpr qsizetype shortLine = 95;
        const AlignedWords earlier(withoutDateline(m_lines.folded(candidate)));
        const AlignedWords later(withoutDateline(m_lines.folded(index)));
        const auto alignment = align(earlier, later);
        if (!alignment)
            return false;
        const auto matched = static_cast<double>(alignment->matched);
        const auto both = static_cast<double>(earlier.tokens.size() + later.tokens.size());
        constexpr double covered = 0.8; // a longer later paragraph that merely begins with the earlier one stays
        if (2 * matched / both < m_options.similarity || matched < covered * static_cast<double>(later.tokens.size()))
            return false;
        Pair pair{{index, candidate}, alignment->differences.size(), false};
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
    DuplicateOptions m_options;
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

QStringView withoutDateline(QStringView folded)
{
    constexpr qsizetype longestDateline = 60;
    const QStringView head = folded.first(std::min(longestDateline, folded.size()));
    qsizetype afterDash = 0;
    for (qsizetype i = head.indexOf(u'-'); i >= 0 && i + 1 < head.size(); i = head.indexOf(u'-', i + 1)) {
        if (head[i + 1] != u' ' || i == 0)
            continue;
        if (head[i - 1] == u'-')
            return folded.sliced(i + 2);
        if (head[i - 1] == u' ' && afterDash == 0)
            afterDash = i + 2;
    }
    return folded.sliced(afterDash);
}

QList<NearRepeat> nearRepeats(const LineTable &lines, const LineVerdicts &verdicts, const DuplicateOptions &options,
                              std::stop_token stop)
{
    return NearRepeatFinder(lines, verdicts, options).run(stop);
}

} // namespace bluepencil
