// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/turns.h"

#include "detect/quotes/people/calls.h"
#include "detect/quotes/people/course.h"
#include "detect/quotes/speakers/conversation.h"
#include "text/article.h"

#include <algorithm>
#include <optional>

namespace bluepencil::quotes {

namespace {

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
    [[nodiscard]] TurnGap gapBefore(size_t region, const Turn &last) const
    {
        const qint32 before = tokenOf(last.end - 1);
        if (!m_linesLost)
            return placeOf(region) == last.place + 1 ? TurnGap::Nothing : TurnGap::Words;
        if (before + 1 == tokenOf(region))
            return TurnGap::Nothing;
        const bool nextSentence = placeOf(region) == last.place + 1;
        return nextSentence && m_syntax.at(tokenOf(region)).sentenceStart && last.named ? TurnGap::Cue : TurnGap::Words;
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
                turn.gap = turns.empty() ? TurnGap::Words : gapBefore(region, turns.back());
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
        if (turn.gap != TurnGap::Cue)
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
        const std::vector<std::vector<double>> shares = sharesOf(turns, voices, m_weights);
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
