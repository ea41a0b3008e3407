// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/turns.h"

#include "detect/quotes/people/calls.h"
#include "detect/quotes/speakers/conversation.h"
#include "text/article.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace bluepencil::quotes {

namespace {

/// A voice is heard of at no more than this many turns away.
constexpr int farthest = 8;

/// Turns this many lines apart belong to one conversation still; without lines, this many sentences.
constexpr qint32 longestPause = 3;
constexpr qint32 longestPauseInSentences = 8;
/// Of one conversation; those who speak and act least are left out.
constexpr size_t mostVoices = 8;
/// How far a course can be trusted that all courses agree on: stories skip turns, and people who were never named
/// speak. Three turns of four were right on the dialogue of novels.
constexpr float trusted = 0.75F;
/// That a sentence in marks was said, where nothing near it tells by whom.
constexpr float spoken = 0.9F;
/// No turn is kept from the editor; most are shown as doubts.
constexpr float shown = 0.5F;

/// Somebody who can speak: a person of the cast, or a word that stands for one, such as "I".
struct Voice {
    qint32 person = -1;
    WordId word = 0; ///< where there is no person
    qint32 weight = 0;
    NounPhrase phrase; ///< the last words for it
    Gender gender = Gender::Unknown;

    [[nodiscard]] bool isSame(const Voice &other) const { return person == other.person && word == other.word; }
};

/// What stands between a turn and the one before.
enum class Gap : quint8 {
    Nothing, ///< it is the next line, or stands right behind where lines were lost
    Cue,     ///< “Come,” said Frid. “It is late.” Only where lines were lost: else that is one turn.
    Words,
};

/// The quotations of one line; where lines were lost, those of one sentence.
struct Turn {
    qint32 place = 0; ///< its line, or its sentence
    Gap gap = Gap::Words;
    size_t first = 0; ///< regions [first, end)
    size_t end = 0;
    bool named = false;              ///< a cue says who speaks
    std::optional<Voice> says;       ///< who that is; for a pronoun who seems to be meant
    Gender gender = Gender::Unknown; ///< of the pronoun with the cue
    std::optional<Voice> acts;       ///< who does something in this line, or leads up to the words
    std::optional<Voice> before;     ///< who does something in the line right before, which has no quotation
    std::optional<Voice> then;       ///< who does something behind the words, where lines were lost
    double acting = 0;               ///< what `acts` says for who does it
    Calls calls;                     ///< persons that the words call or name
};

/// Who speaks in a stretch of turns.
class Course {
public:
    /// The voices of the stretch; one more stands for somebody else.
    Course(const std::vector<Turn> &turns, std::vector<Voice> voices, const TurnWeights &weights)
        : m_turns(turns)
        , m_weights(weights)
        , m_voices(std::move(voices))
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

    [[nodiscard]] bool followsAtOnce(size_t turn) const { return m_turns[turn].gap == Gap::Nothing; }

    [[nodiscard]] double goingOn(size_t turn) const
    {
        switch (m_turns[turn].gap) {
        case Gap::Nothing:
            return m_weights.goesOnInNextLine;
        case Gap::Cue:
            return m_weights.goesOnAfterCue;
        case Gap::Words:
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
    std::vector<Voice> m_voices;
    size_t m_count;
    std::vector<std::vector<int>> m_distances; ///< of each voice, by turn
};

class TurnTaker {
public:
    TurnTaker(const QuoteScene &scene, const People &people, const TurnWeights &weights,
              std::vector<SpeakerChoice> &choices)
        : m_scene(scene)
        , m_syntax(scene.syntax)
        , m_people(people)
        , m_weights(weights)
        , m_choices(choices)
        , m_callReader(scene.article, people.cast())
        , m_linesLost(hasLostLines(scene.shapes))
    {
    }

    void run()
    {
        std::vector<Turn> stretch;
        for (Turn &turn : turns()) {
            const qint32 pause = m_linesLost ? longestPauseInSentences : longestPause;
            if (!stretch.empty() && turn.place - stretch.back().place > pause) {
                settle(stretch);
                stretch.clear();
            }
            stretch.push_back(std::move(turn));
        }
        settle(stretch);
    }

private:
    [[nodiscard]] qint32 tokenOf(size_t region) const { return m_syntax.quotes[region]; }

    [[nodiscard]] qint32 placeOf(size_t region) const
    {
        return m_linesLost ? m_syntax.sentenceIndex(tokenOf(region)) : m_syntax.sentenceHolding(tokenOf(region)).line;
    }

    [[nodiscard]] bool isSpoken(size_t region) const
    {
        const QuoteShape &shape = m_scene.shapes[region];
        if (!shape.outermost)
            return false;
        const SpeakerChoice &choice = m_choices[region];
        return choice.chosen.sourced ||
               (choice.sieve == Sieve::None && isSpeechOfStory(m_syntax, shape, m_syntax.quotes[region]));
    }

    /// Whether the line says itself who speaks, or the one that leads to it with a colon. What is handed on from
    /// elsewhere may change hands, and who does something in a sentence beside the words only may have said them.
    [[nodiscard]] bool isNamedBeside(const Candidate &chosen, size_t region) const
    {
        if (!chosen.cue.exists())
            return false;
        const Token &cue = m_syntax.at(chosen.cue.first);
        const qint32 token = tokenOf(region);
        const bool beside = m_syntax.sentenceIndex(token) != m_syntax.sentenceIndex(chosen.cue.first);
        if (m_linesLost)
            return !beside && !chosen.inherited && !isParted(chosen.cue.first, token) &&
                   !beginsSentence(m_syntax, m_scene.shapes[region], token, chosen);
        const qint32 line = m_syntax.sentenceHolding(token).line;
        const qint32 lineOfCue = m_syntax.sentenceHolding(chosen.cue.first).line;
        if (lineOfCue != line)
            return lineOfCue == line - 1 && leadsOn(m_syntax.at(m_syntax.line(lineOfCue).end - 1).kind);
        return !beside || chosen.cue.kind != CueKind::Verb || cue.is(WordClass::Reporting);
    }

    /// Whether other words in marks stand between the cue and the quotation.
    [[nodiscard]] bool isParted(qint32 cue, qint32 quote) const
    {
        return m_syntax.between(std::min(cue, quote) + 1, std::max(cue, quote)).quotes > 0;
    }

    /// She turned to her daughter, and said, / “…”
    [[nodiscard]] static bool leadsOn(TokenKind last)
    {
        return last == TokenKind::Colon || last == TokenKind::Comma || last == TokenKind::Dash;
    }

    /// Whether the region goes on with the turn of the region before.
    [[nodiscard]] Gap gapBefore(size_t region, const Turn &last) const
    {
        const qint32 before = tokenOf(last.end - 1);
        if (!m_linesLost)
            return placeOf(region) == last.place + 1 ? Gap::Nothing : Gap::Words;
        if (before + 1 == tokenOf(region))
            return Gap::Nothing;
        const bool nextSentence = placeOf(region) == last.place + 1;
        return nextSentence && m_syntax.at(tokenOf(region)).sentenceStart && last.named ? Gap::Cue : Gap::Words;
    }

    [[nodiscard]] std::vector<Turn> turns() const
    {
        std::vector<Turn> turns;
        for (size_t region = 0; region < m_scene.regions.size(); ++region) {
            if (!isSpoken(region))
                continue;
            if (turns.empty() || !isOneTurn(turns.back(), region)) {
                Turn turn;
                turn.place = placeOf(region);
                turn.gap = turns.empty() ? Gap::Words : gapBefore(region, turns.back());
                turn.first = region;
                turns.push_back(std::move(turn));
            }
            Turn &turn = turns.back();
            turn.end = region + 1;
            const Candidate &chosen = m_choices[region].chosen;
            if (!turn.named && isNamedBeside(chosen, region))
                name(turn, chosen.speaker);
            m_callReader.read(m_scene.regions[region].inner, turn.calls);
        }
        for (size_t i = 0; i < turns.size(); ++i) {
            if (m_linesLost)
                seeWhoActsAround(turns, i);
            else
                seeWhoActs(turns, i);
        }
        return turns;
    }

    /// One line has one turn; where lines were lost, one sentence has, unless words stand right behind others.
    [[nodiscard]] bool isOneTurn(const Turn &turn, size_t region) const
    {
        return turn.place == placeOf(region) && !(m_linesLost && tokenOf(turn.end - 1) + 1 == tokenOf(region));
    }

    void seeWhoActs(std::vector<Turn> &turns, size_t i) const
    {
        Turn &turn = turns[i];
        const Line &line = m_syntax.line(turn.place);
        turn.acting = m_weights.actsBeside;
        turn.acts = actorIn(line.first, line.end);
        const bool quoted = i > 0 && turns[i - 1].place == turn.place - 1;
        if (!quoted && turn.place > 0)
            turn.before = actorIn(m_syntax.line(turn.place - 1).first, line.first);
    }

    /// Only the sentences right before and behind the words, and no further than to the next ones.
    void seeWhoActsAround(std::vector<Turn> &turns, size_t i) const
    {
        Turn &turn = turns[i];
        turn.acting = m_weights.leadsUp;
        const qint32 first = tokenOf(turn.first);
        const qint32 last = tokenOf(turn.end - 1);
        const qint32 from = i > 0 ? tokenOf(turns[i - 1].end - 1) + 1 : 0;
        const qint32 to = i + 1 < turns.size() ? tokenOf(turns[i + 1].first) : m_syntax.size();
        const bool opens = m_syntax.at(first).sentenceStart && turn.place > 0;
        const qint32 lead = m_syntax.sentence(opens ? turn.place - 1 : turn.place).first;
        if (turn.gap != Gap::Cue)
            turn.acts = actorIn(std::max(lead, from), first);
        const qint32 behind = m_syntax.sentenceIndex(std::min(last + 1, m_syntax.size() - 1));
        turn.then = actorIn(last + 1, std::min(m_syntax.sentence(behind).end, to));
    }

    /// Keeps who speaks in the turn, or what a pronoun tells of it.
    void name(Turn &turn, const NounPhrase &speaker) const
    {
        turn.named = true;
        const Token &head = m_syntax.at(speaker.last);
        if (speaker.type == PhraseType::Pronoun)
            turn.gender = head.plays(Part::Woman) ? Gender::Female
                          : head.plays(Part::Man) ? Gender::Male
                                                  : Gender::Unknown;
        const Voice voice = voiceOf(speaker);
        if (voice.person >= 0 || turn.gender == Gender::Unknown || m_linesLost)
            turn.says = voice; // where lines were lost, a pronoun that stands for nobody named is a voice too
    }

    [[nodiscard]] Voice voiceOf(const NounPhrase &phrase) const
    {
        const qint32 person = m_people.whoIs(phrase).person;
        const Gender gender =
            person < 0 ? Gender::Unknown : m_people.cast().persons[static_cast<size_t>(person)].gender;
        return {person, person < 0 ? m_syntax.at(phrase.last).word : 0, 1, phrase, gender};
    }

    /// The last one who does something in the tokens [first, end) and is somebody.
    [[nodiscard]] std::optional<Voice> actorIn(qint32 first, qint32 end) const
    {
        for (qint32 i = end; i-- > first;) {
            const qint32 phrase = m_scene.subjects[static_cast<size_t>(i)].phrase;
            if (phrase < 0 || !m_syntax.at(i).isFinite())
                continue;
            const Voice voice = voiceOf(m_syntax.phrase(phrase));
            if (voice.person >= 0 && m_people.cast().persons[static_cast<size_t>(voice.person)].mayBeSomebody())
                return voice;
        }
        return std::nullopt;
    }

    /// Those who speak or act in the stretch, the busiest first, and then those of the stretch before.
    [[nodiscard]] std::vector<Voice> voicesOf(const std::vector<Turn> &turns) const
    {
        std::vector<Voice> voices = m_before;
        for (Voice &voice : voices)
            voice.weight = 0;
        for (const Turn &turn : turns) {
            for (const std::optional<Voice> &voice : {turn.says, turn.acts, turn.before, turn.then}) {
                if (!voice)
                    continue;
                const auto known =
                    std::find_if(voices.begin(), voices.end(), [&](const Voice &each) { return each.isSame(*voice); });
                if (known == voices.end()) {
                    voices.push_back(*voice);
                } else {
                    ++known->weight;
                    known->phrase = voice->phrase;
                }
            }
        }
        std::stable_sort(voices.begin(), voices.end(),
                         [](const Voice &a, const Voice &b) { return a.weight > b.weight; });
        voices.resize(std::min(voices.size(), mostVoices));
        return voices;
    }

    void settle(const std::vector<Turn> &turns)
    {
        const bool anchored = std::any_of(turns.begin(), turns.end(), [](const Turn &turn) { return turn.says; });
        if (!anchored || turns.size() < 2)
            return;
        const std::vector<Voice> voices = voicesOf(turns);
        m_before = voices;
        const std::vector<std::vector<double>> shares = Course(turns, voices, m_weights).shares();
        for (size_t turn = 0; turn < turns.size(); ++turn) {
            if (turns[turn].named)
                continue;
            const auto best = std::max_element(shares[turn].begin(), shares[turn].end() - 1);
            const Voice &voice = voices[static_cast<size_t>(best - shares[turn].begin())];
            give(turns[turn], voice, static_cast<float>(*best));
        }
    }

    void give(const Turn &turn, const Voice &voice, float share)
    {
        const NounPhrase speaker = wordsFor(voice, m_syntax.quotes[turn.first]);
        for (size_t region = turn.first; region < turn.end; ++region) {
            SpeakerChoice &choice = m_choices[region];
            if (!isSpoken(region))
                continue;
            if (!choice.chosen.sourced) {
                choice.sourced = spoken;
                choice.direct = 1;
            }
            choice.chosen = {speaker, {}, true, true};
            choice.sieve = Sieve::Conversation;
            choice.order = Order::Elsewhere;
            choice.confidence = std::max(trusted * share, shown);
            choice.shares = {};
        }
    }

    /// The nearest mention by name before the words, else the last words for the voice.
    [[nodiscard]] NounPhrase wordsFor(const Voice &voice, qint32 quote) const
    {
        const Cast &cast = m_people.cast();
        NounPhrase found = voice.phrase;
        for (auto mention = std::lower_bound(cast.mentions.begin(), cast.mentions.end(), quote,
                                             [](const Mention &m, qint32 token) { return m.last < token; });
             voice.person >= 0 && mention != cast.mentions.begin();) {
            --mention;
            if (mention->person == voice.person && !mention->described && !mention->heading)
                return {mention->first, mention->end, PhraseType::Name};
        }
        return found;
    }

    const QuoteScene &m_scene;
    const Syntax &m_syntax;
    const People &m_people;
    const TurnWeights &m_weights;
    std::vector<SpeakerChoice> &m_choices;
    CallReader m_callReader;
    bool m_linesLost;
    std::vector<Voice> m_before; ///< of the stretch before
};

} // namespace

void takeTurns(const QuoteScene &scene, const People &people, const TurnWeights &weights,
               std::vector<SpeakerChoice> &choices)
{
    if (isConversation(scene.syntax, scene.shapes) || isStoryWithoutLines(scene.syntax, scene.shapes))
        TurnTaker(scene, people, weights, choices).run();
}

} // namespace bluepencil::quotes
