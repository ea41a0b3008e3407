// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/course.h"

#include <algorithm>
#include <cmath>

namespace bluepencil::quotes {

namespace {

/// A voice is heard of at no more than this many turns away.
constexpr int farthest = 8;

/// Who speaks in a stretch of turns.
class Course {
public:
    /// The voices of the stretch; one more stands for somebody else.
    Course(const std::vector<Turn> &turns, const std::vector<Voice> &voices, const TurnWeights &weights)
        : m_turns(turns)
        , m_weights(weights)
        , m_voices(voices)
        , m_count(m_voices.size() + 1)
        , m_distances(m_voices.size(), std::vector<int>(turns.size(), farthest))
    {
        for (size_t voice = 0; voice < m_voices.size(); ++voice)
            measure(voice, m_distances[voice]);
    }

    /// For each turn how likely each voice is.
    [[nodiscard]] std::vector<std::vector<double>> shares() const
    {
        const size_t turns = m_turns.size();
        std::vector<Table> forward(turns, Table(m_count * m_count));
        std::vector<Table> backward(turns, Table(m_count * m_count, 1.0));
        for (size_t last = 0; last < m_count; ++last)
            forward[0][last] = own(0, last); // the pair (0, last) stands for all there
        for (size_t turn = 1; turn < turns; ++turn)
            pass(turn, forward[turn - 1], forward[turn]);
        for (size_t turn = turns; turn-- > 1;)
            passBack(turn, backward[turn], backward[turn - 1]);
        std::vector<std::vector<double>> shares(turns, std::vector<double>(m_count));
        for (size_t turn = 0; turn < turns; ++turn) {
            for (size_t pair = 0; pair < m_count * m_count; ++pair)
                shares[turn][pair % m_count] += forward[turn][pair] * backward[turn][pair];
            normalise(shares[turn]);
        }
        return shares;
    }

private:
    using Table = std::vector<double>; ///< of pairs (voice of the turn before, voice of the turn)

    static void normalise(std::vector<double> &values)
    {
        double sum = 0;
        for (const double value : values)
            sum += value;
        for (double &value : values)
            value /= sum > 0 ? sum : 1;
    }

    void pass(size_t turn, const Table &from, Table &to) const
    {
        for (size_t before = 0; before < m_count; ++before) {
            for (size_t now = 0; now < m_count; ++now) {
                const double step = own(turn, now) * after(turn, before, now);
                for (size_t earlier = 0; earlier < m_count; ++earlier)
                    to[before * m_count + now] += from[earlier * m_count + before] * step * inTurn(turn, earlier, now);
            }
        }
        normalise(to);
    }

    void passBack(size_t turn, const Table &from, Table &to) const
    {
        std::fill(to.begin(), to.end(), 0.0);
        for (size_t before = 0; before < m_count; ++before) {
            for (size_t now = 0; now < m_count; ++now) {
                const double step = own(turn, now) * after(turn, before, now) * from[before * m_count + now];
                for (size_t earlier = 0; earlier < m_count; ++earlier)
                    to[earlier * m_count + before] += step * inTurn(turn, earlier, now);
            }
        }
        normalise(to);
    }

    /// The turns from each to the nearest in which the voice is heard of.
    void measure(size_t voice, std::vector<int> &distances) const
    {
        const auto isHeardOf = [&](size_t turn) {
            const Turn &one = m_turns[turn];
            return is(voice, one.says) || is(voice, one.acts) || is(voice, one.before) || is(voice, one.then);
        };
        int distance = farthest;
        const auto look = [&](size_t turn) {
            distance = isHeardOf(turn) ? 0 : std::min(distance + 1, farthest);
            distances[turn] = std::min(distances[turn], distance);
        };
        for (size_t turn = 0; turn < m_turns.size(); ++turn)
            look(turn);
        distance = farthest;
        for (size_t turn = m_turns.size(); turn-- > 0;)
            look(turn);
    }

    [[nodiscard]] bool isElse(size_t voice) const { return voice == m_voices.size(); }

    [[nodiscard]] bool is(size_t voice, const std::optional<Voice> &other) const
    {
        return !isElse(voice) && other && m_voices[voice].isSame(*other);
    }

    /// What a pronoun says for the voice.
    [[nodiscard]] double meant(const Turn &turn, size_t voice) const
    {
        if (is(voice, turn.says))
            return m_weights.isMeant;
        if (isElse(voice))
            return 0;
        const Gender gender = m_voices[voice].gender;
        if (m_voices[voice].person < 0 || (gender != Gender::Unknown && gender != turn.gender))
            return m_weights.isNotMeant;
        return gender == Gender::Unknown ? m_weights.mayNotBeMeant : 0;
    }

    /// Those who speak least have no voice here; a turn of theirs is somebody else's.
    [[nodiscard]] bool isKnown(const Voice &other) const
    {
        return std::any_of(m_voices.begin(), m_voices.end(), [&](const Voice &voice) { return voice.isSame(other); });
    }

    [[nodiscard]] bool isAmong(size_t voice, const std::vector<qint32> &persons) const
    {
        return !isElse(voice) && m_voices[voice].person >= 0 &&
               std::find(persons.begin(), persons.end(), m_voices[voice].person) != persons.end();
    }

    /// What the turn itself says for the voice.
    [[nodiscard]] double own(size_t turn, size_t voice) const
    {
        const Turn &one = m_turns[turn];
        double score = isElse(voice) ? m_weights.isSomebodyElse : m_weights.isFarAway * m_distances[voice][turn];
        if (one.gender != Gender::Unknown)
            return std::exp(score + meant(one, voice));
        if (one.says)
            return isElse(voice) ? !isKnown(*one.says) : is(voice, one.says);
        score += is(voice, one.acts) ? one.acting : 0;
        score += is(voice, one.before) ? m_weights.actedBefore : 0;
        score += is(voice, one.then) ? m_weights.actsThen : 0;
        score += isAmong(voice, one.calls.called) ? m_weights.callsHimself : 0;
        score += isAmong(voice, one.calls.named) ? m_weights.namesHimself : 0;
        return std::exp(score);
    }

    [[nodiscard]] bool followsAtOnce(size_t turn) const { return m_turns[turn].gap == TurnGap::Nothing; }

    [[nodiscard]] double goingOn(size_t turn) const
    {
        switch (m_turns[turn].gap) {
        case TurnGap::Nothing:
            return m_weights.goesOnInNextLine;
        case TurnGap::Cue:
            return m_weights.goesOnAfterCue;
        case TurnGap::Words:
            break;
        }
        return m_weights.goesOnAfterWords;
    }

    [[nodiscard]] double after(size_t turn, size_t before, size_t now) const
    {
        double score = 0;
        if (before == now)
            score += goingOn(turn);
        if (isAmong(now, m_turns[turn - 1].calls.called))
            score += m_weights.answersCall;
        return std::exp(score);
    }

    [[nodiscard]] double inTurn(size_t turn, size_t earlier, size_t now) const
    {
        const bool alternates = turn >= 2 && earlier == now && !isElse(now) && followsAtOnce(turn);
        return alternates ? std::exp(m_weights.speaksInTurn) : 1;
    }

    const std::vector<Turn> &m_turns;
    const TurnWeights &m_weights;
    const std::vector<Voice> &m_voices;
    size_t m_count;
    std::vector<std::vector<int>> m_distances; ///< of each voice, by turn
};

} // namespace

std::vector<std::vector<double>> sharesOf(const std::vector<Turn> &turns, const std::vector<Voice> &voices,
                                          const TurnWeights &weights)
{
    return Course(turns, voices, weights).shares();
}

} // namespace bluepencil::quotes
