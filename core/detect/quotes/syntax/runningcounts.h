// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil::quotes {

/// How many of each stand somewhere. Of a running count they wrap, so two places must be less than 65,536 tokens apart:
/// the longest window is four sentences of 200 tokens.
struct Counts {
    quint16 verbs = 0;
    quint16 finite = 0;
    quint16 phrases = 0;
    quint16 commas = 0;
    quint16 quotes = 0;
    quint16 ends = 0;
    quint16 that = 0;
    quint16 conjunctions = 0;
    quint16 subordinators = 0;

    /// Each count of both, as `of` joins the two.
    template <typename Of>
    [[nodiscard]] constexpr Counts joined(const Counts &other, Of of) const
    {
        return {of(verbs, other.verbs),
                of(finite, other.finite),
                of(phrases, other.phrases),
                of(commas, other.commas),
                of(quotes, other.quotes),
                of(ends, other.ends),
                of(that, other.that),
                of(conjunctions, other.conjunctions),
                of(subordinators, other.subordinators)};
    }
    friend bool operator==(const Counts &, const Counts &) = default;
    [[nodiscard]] constexpr Counts since(const Counts &earlier) const
    {
        return joined(earlier, [](quint16 a, quint16 b) { return static_cast<quint16>(a - b); });
    }
};

/// How many of each stand between two tokens, whatever the distance. Kept are the counts before every sixteenth token,
/// and a bit for each token from there on: an eighth of what counts for every token take.
/// Method: rank in a bit vector (Jacobson, 1989).
class RunningCounts {
public:
    /// The next token: 1 of what it is, 0 of all else.
    void add(const Counts &own)
    {
        Counts &here = m_blocks.back().here;
        const int place = m_size++ % tokensInBlock;
        here =
            here.joined(own, [place](quint16 bits, quint16 one) { return static_cast<quint16>(bits | one << place); });
        if (place + 1 == tokensInBlock)
            m_blocks.push_back({countedIn(m_blocks.back(), m_blocks.back().before, allBits), {}});
    }
    /// What stands in [from, to); `to` may be behind the last token.
    [[nodiscard]] Counts between(qint32 from, qint32 to) const
    {
        const Block &last = blockOf(to);
        const quint32 until = bitsBefore(to);
        if (&last == &blockOf(from)) // as it is of most
            return countedIn(last, {}, until & ~bitsBefore(from));
        return countedIn(last, last.before, until)
            .since(countedIn(blockOf(from), blockOf(from).before, bitsBefore(from)));
    }

private:
    static constexpr int tokensInBlock = 16;
    static constexpr quint32 allBits = 0xffff;
    struct Block {
        Counts before; ///< of its first token
        Counts here;   ///< bit i: of its token i
    };
    [[nodiscard]] const Block &blockOf(qint32 token) const
    {
        return m_blocks[static_cast<size_t>(token / tokensInBlock)];
    }
    /// A bit for each token of the same block that stands before this one.
    [[nodiscard]] static quint32 bitsBefore(qint32 token) { return (1U << token % tokensInBlock) - 1; }
    /// What the tokens of some bits add to a count.
    [[nodiscard]] static Counts countedIn(const Block &block, const Counts &count, quint32 bits)
    {
        return count.joined(block.here, [bits](quint16 before, quint16 here) {
            return static_cast<quint16>(before + setIn(here & bits));
        });
    }
    /// Bits that are set of sixteen, without the instruction that not every machine has, so that several are counted at
    /// once.
    [[nodiscard]] static constexpr quint32 setIn(quint32 bits)
    {
        bits -= bits >> 1 & 0x5555;
        bits = (bits & 0x3333) + (bits >> 2 & 0x3333);
        bits = (bits + (bits >> 4)) & 0x0f0f;
        return (bits + (bits >> 8)) & 0x1f;
    }

    std::vector<Block> m_blocks{1}; ///< the last one has room for a token
    qint32 m_size = 0;
};

} // namespace bluepencil::quotes
