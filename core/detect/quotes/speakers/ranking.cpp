// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/ranking.h"

#include "detect/quotes/speakers/candidatescores.h"
#include "detect/quotes/speakers/conversation.h"
#include "detect/quotes/speakers/featurekeys.h"
#include "detect/quotes/speakers/softmax.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace bluepencil::quotes {

namespace {

/// Softmax is never that sure of anything new.
constexpr float surest = 0.99F;
/// A speaker is named only when likelier than any other answer; what is shown as the confidence of that starts here.
constexpr float likelier = 0.5F;
/// At most, of a speaker in a story who stands beside the words without a verb that is theirs: turns of dialogue
/// outnumber what is told about them, and the weights are of news.
constexpr float besideNoCue = 0.8F;
/// At most, of whoever stands before a colon: a headline or a section stands there too. On articles that the weights
/// were not fitted on 24 of 41 were right, however sure the weights were.
constexpr float besideColon = 0.75F;
/// What is left of an answer that is ruled out, so that one is chosen even when all are.
constexpr float least = 1e-9F;
/// An answer is handed on to quotations at most this many paragraphs further down.
constexpr qint32 inheritedLines = 2;

/// In a novel, which the weights know nothing of, sentences in quotation marks are dialogue, or all of them where
/// paragraph ends were lost.
bool isSurelySpeech(const QuoteContext &context, bool conversation)
{
    const QuoteShape &shape = context.shape();
    return shape.unbroken ? shape.isSentence()
                          : conversation && isSpeechOfStory(context.syntax, shape, context.token());
}

/// There a few words that end with no mark of their own are a term, not dialogue: what the men called “the long pull”.
/// So are those that a sentence runs into, known as “the long pull,” and that nobody is said to say.
bool isSurelyTerm(const QuoteContext &context)
{
    constexpr int longest = 6;
    const QuoteShape &shape = context.shape();
    if (!shape.unbroken || !shape.closed || shape.words > longest)
        return false;
    if (shape.finalMark == FinalMark::None)
        return true;
    const qint32 before = context.token() - 1;
    const bool runsInto = before >= 0 && !context.syntax.at(context.token()).sentenceStart &&
                          context.syntax.at(before).isWord() && !context.syntax.at(before).is(WordClass::Reporting);
    return runsInto && context.behind.form == 0;
}

/// Whether the candidate is who the verb right behind the words says.
bool isClaimOf(const QuoteContext &context, const Candidate &candidate)
{
    return candidate.sourced && !candidate.inherited && context.behind.form > 0 &&
           candidate.cue.first == context.behind.verb &&
           !beginsSentence(context.syntax, context.shape(), context.token(), candidate);
}

/// In a story the verb right behind the words says whose they are, whatever was said before.
bool isClaimedBehind(const QuoteContext &context, const std::vector<Candidate> &candidates)
{
    return std::any_of(candidates.begin(), candidates.end(),
                       [&](const Candidate &candidate) { return isClaimOf(context, candidate); });
}

float logistic(float score)
{
    return 1.0F / (1.0F + std::exp(-score));
}

class Ranking {
public:
    Ranking(const QuoteScene &scene, const WeightTable &weights, const Supervisor &supervisor)
        : m_scene(scene)
        , m_weights(weights)
        , m_supervisor(supervisor)
        , m_keys(weights.filter())
        , m_scores(weights)
        , m_conversation(isConversation(scene.syntax, scene.shapes))
    {
    }

    std::vector<SpeakerChoice> run()
    {
        m_choices.reserve(m_scene.regions.size());
        for (qint32 region = 0; region < static_cast<qint32>(m_scene.regions.size()); ++region)
            m_choices.push_back(decide(region));
        return std::move(m_choices);
    }

private:
    SpeakerChoice decide(qint32 region)
    {
        const qint32 token = m_scene.syntax.quotes[static_cast<size_t>(region)];
        const Claim before = claimBefore(m_scene.syntax, token);
        const QuoteContext context{m_scene.syntax,
                                   m_scene.subjects,
                                   m_scene.shapes,
                                   region,
                                   earlierFor(region),
                                   before,
                                   claimBehind(m_scene.syntax, token),
                                   nounClaimBefore(m_scene.syntax, token),
                                   neighboursOf(m_scene.syntax, m_scene.subjects, token, before.verb)};
        SpeakerChoice choice = sieved(context);
        if (choice.sieve == Sieve::None)
            choice = ranked(context);
        if (m_conversation && choice.chosen.sourced && isTurnOfItsOwn(context, choice))
            choice.confidence = std::min(choice.confidence, likelier);
        if (choice.chosen.sourced && isToldBeside(context, choice))
            choice.confidence = std::min(choice.confidence, besideNoCue);
        takeTurns(context, choice);
        if (choice.chosen.sourced) {
            choice.order = orderOf(choice.chosen, context.token());
            const bool isItem = choice.sieve == Sieve::Dash || choice.sieve == Sieve::Bracket;
            choice.direct = directness(context, choice.chosen, isItem);
            m_last = region;
        }
        m_lastWasUnsourced = !choice.chosen.sourced;
        return choice;
    }

    /// A paragraph of a story that is nothing but a quotation: whose turn it is hangs on all the turns before.
    [[nodiscard]] static bool isTurnOfItsOwn(const QuoteContext &context, const SpeakerChoice &choice)
    {
        return context.shape().fillsLine && !context.shape().continued && choice.sieve != Sieve::Transcript;
    }

    /// Whether a story tells something of the speaker beside the words, without a verb that they run into.
    [[nodiscard]] bool isToldBeside(const QuoteContext &context, const SpeakerChoice &choice) const
    {
        const Candidate &chosen = choice.chosen;
        if (!context.shape().unbroken)
            return m_conversation && !chosen.inherited &&
                   beginsSentence(context.syntax, context.shape(), context.token(), chosen);
        const bool before = !chosen.inherited && context.before.form > 0 && chosen.cue.first == context.before.verb &&
                            context.syntax.at(chosen.cue.first).is(WordClass::Reporting);
        return choice.sieve != Sieve::Transcript && !before && !isClaimOf(context, chosen);
    }

    /// Remembers who spoke before, as long as a conversation lasts.
    void takeTurns(const QuoteContext &context, const SpeakerChoice &choice)
    {
        if (m_conversation && !context.shape().unbroken) {
            takeTurnByLine(context, choice);
            return;
        }
        if (choice.sieve == Sieve::Conversation || (context.shape().unbroken && changesSpeaker(context, choice)))
            m_other = m_choices[static_cast<size_t>(m_last)].chosen;
        else if (!context.shape().unbroken)
            m_other.reset();
    }

    /// In a story a new paragraph with a quotation is another one's turn.
    void takeTurnByLine(const QuoteContext &context, const SpeakerChoice &choice)
    {
        const Candidate *last = context.earlier.chosen;
        if (!last)
            m_other.reset();
        else if (choice.chosen.sourced && lineOf(context.earlier.quoteToken) != lineOf(context.token()))
            m_other = *last;
    }

    [[nodiscard]] qint32 lineOf(qint32 token) const { return m_scene.syntax.sentenceHolding(token).line; }

    /// In a text without paragraph ends: "he" after a name may be the same man, but "she" after "he" is not, and words
    /// right behind other words are an answer.
    [[nodiscard]] bool changesSpeaker(const QuoteContext &context, const SpeakerChoice &choice) const
    {
        const Candidate *last = context.earlier.chosen;
        if (!last || !choice.chosen.sourced || saidBy(choice.chosen, *last))
            return false;
        const bool answer = context.earlier.quoteToken == context.token() - 1;
        return answer || choice.chosen.speaker.type == last->speaker.type;
    }

    [[nodiscard]] bool saidBy(const Candidate &candidate, const Candidate &other) const
    {
        const Syntax &syntax = m_scene.syntax;
        return syntax.at(candidate.speaker.last).word == syntax.at(other.speaker.last).word;
    }

    [[nodiscard]] Earlier earlierFor(qint32 region) const
    {
        Earlier earlier;
        earlier.lastWasUnsourced = m_lastWasUnsourced;
        if (m_last < 0)
            return earlier;
        const Syntax &syntax = m_scene.syntax;
        const qint32 lastToken = syntax.quotes[static_cast<size_t>(m_last)];
        const qint32 token = syntax.quotes[static_cast<size_t>(region)];
        if (syntax.sentenceHolding(token).line - syntax.sentenceHolding(lastToken).line > inheritedLines)
            return earlier;
        const SpeakerChoice &last = m_choices[static_cast<size_t>(m_last)];
        earlier.chosen = &last.chosen;
        earlier.quoteToken = lastToken;
        earlier.order = last.order;
        earlier.other = m_other ? &*m_other : nullptr;
        return earlier;
    }

    [[nodiscard]] SpeakerChoice sieved(const QuoteContext &context) const
    {
        const SieveAnswer answer = sieve(m_scene.article, context);
        SpeakerChoice choice;
        choice.chosen = answer.candidate;
        choice.sieve = answer.sieve;
        choice.confidence = answer.confidence;
        choice.sourced = answer.candidate.sourced ? surest : 1 - surest;
        return choice;
    }

    SpeakerChoice ranked(const QuoteContext &context)
    {
        const std::vector<Candidate> candidates =
            candidatesFor(context.syntax, context.subjects, context.token(), context.earlier.chosen);
        score(context, candidates);
        addUpSpeakers(candidates);
        size_t best = bestOf(candidates);
        const float confidence = massOfSpeaker(best);
        if (m_supervisor)
            best = m_supervisor(context, candidates, best);
        SpeakerChoice choice;
        choice.chosen = candidates[best];
        const bool sourced = choice.chosen.sourced;
        choice.confidence = std::clamp(confidence, sourced ? likelier : 0.0F, surest);
        if (sourced && (isSpokenOf(context, choice.chosen) || saysSomethingElse(context, choice.chosen)))
            choice.confidence = likelier;
        if (sourced && choice.chosen.cue.kind == CueKind::Colon)
            choice.confidence = std::min(choice.confidence, besideColon);
        choice.sourced = sourced ? std::max(1 - m_masses.front(), likelier) : 1 - m_masses.front();
        if (choice.chosen.sourced)
            shareOut(context, choice);
        return choice;
    }

    /// “The pier was described as “crooked””: who is described does not say so. “The board left, though the pier is
    /// “crooked””: what is crooked has a clause of its own, of which who left is no part.
    [[nodiscard]] bool isSpokenOf(const QuoteContext &context, const Candidate &chosen) const
    {
        if (chosen.inherited || chosen.cue.kind != CueKind::Verb || chosen.speaker.first > chosen.cue.first)
            return false;
        const Syntax &syntax = m_scene.syntax;
        const Token &verb = syntax.at(chosen.cue.first);
        qint32 i = chosen.cue.first - 1;
        while (i > chosen.speaker.last && syntax.at(i).is(WordClass::Adverb))
            --i;
        const bool participle = verb.verb == VerbForm::Past || verb.verb == VerbForm::Irregular;
        if (participle && i > chosen.speaker.last && syntax.at(i).is(WordClass::Be))
            return true;
        const qint32 be = context.token() - 1;
        if (verb.is(WordClass::Reporting) || be <= chosen.cue.first || !syntax.at(be).is(WordClass::Be))
            return false;
        const qint32 subject = m_scene.subjects[static_cast<size_t>(be)].phrase;
        return subject >= 0 && !(syntax.phrase(subject) == chosen.speaker);
    }

    /// A verb behind the quotation that has other words than these for its object: “Wife of Osk,” I drew a childish
    /// conclusion; a spoon “Derby,” a coat called a “Chesterfield”; and “…,” we heard, which others said.
    [[nodiscard]] bool saysSomethingElse(const QuoteContext &context, const Candidate &chosen) const
    {
        const Syntax &syntax = m_scene.syntax;
        if (chosen.inherited || chosen.cue.kind != CueKind::Verb)
            return false;
        const Token &verb = syntax.at(chosen.cue.first);
        if (verb.plays(Part::Hears) && syntax.at(chosen.speaker.last).is(WordClass::SpeechPerson))
            return true;
        const bool behind = context.token() < chosen.speaker.first && chosen.speaker.last < chosen.cue.first;
        qint32 next = chosen.cue.last + 1;
        if (!behind || context.shape().finalMark != FinalMark::Comma || next >= syntax.size() ||
            syntax.at(next).sentenceStart)
            return false;
        const bool determined = syntax.at(next).is(WordClass::Determiner);
        next += determined ? 1 : 0;
        const bool quoted = next < syntax.size() && syntax.at(next).kind == TokenKind::Quote;
        return quoted || (determined && !verb.is(WordClass::Reporting));
    }

    /// Fills m_masses with the softmax of the candidates' sums.
    void score(const QuoteContext &context, const std::vector<Candidate> &candidates)
    {
        m_scores.fill(context, candidates, m_sums);
        const qint32 highest = *std::max_element(m_sums.begin(), m_sums.end());
        m_masses.resize(candidates.size());
        float total = 0;
        const bool speech = isSurelySpeech(context, m_conversation) && candidates.size() > 1;
        const bool term = isSurelyTerm(context);
        const bool answer = answersUnnamed(context);
        const bool story = context.shape().unbroken;
        const bool claimed = story && context.shape().isSentence() && isClaimedBehind(context, candidates);
        for (size_t i = 0; i < candidates.size(); ++i) {
            const bool elsewhere = claimed && candidates[i].cue.first != context.behind.verb;
            const bool barred =
                i == 0 ? speech : term || elsewhere || (answer && saidBy(candidates[i], *context.earlier.chosen));
            m_masses[i] = barred ? least : shareOf(m_sums[i] - highest);
            total += m_masses[i];
        }
        for (float &mass : m_masses)
            mass /= total;
    }

    /// The best pair of the likeliest speaker; 0 when "no source" is likelier than any speaker.
    [[nodiscard]] size_t bestOf(const std::vector<Candidate> &candidates) const
    {
        size_t best = 0;
        float most = m_masses.front();
        for (size_t i = 1; i < candidates.size(); ++i) {
            const float mass = massOfSpeaker(i);
            const bool sameSpeaker = best > 0 && candidates[i].speaker == candidates[best].speaker;
            if (sameSpeaker ? m_masses[i] > m_masses[best] : mass > most) {
                best = i;
                most = mass;
            }
        }
        return best;
    }

    /// Fills m_speakers: a speaker stands beside several cues, and what the pairs get is all the speaker's.
    void addUpSpeakers(const std::vector<Candidate> &candidates)
    {
        m_speakers.clear();
        m_speakerOf.clear();
        for (size_t i = 0; i < candidates.size(); ++i) {
            const Candidate &candidate = candidates[i];
            const auto same = std::find_if(m_speakers.begin(), m_speakers.end(), [&](const SpeakerMass &speaker) {
                return candidate.sourced && candidates[speaker.candidate].speaker == candidate.speaker;
            });
            m_speakerOf.push_back(static_cast<size_t>(same - m_speakers.begin()));
            if (same == m_speakers.end())
                m_speakers.push_back({i, m_masses[i]});
            else
                same->mass += m_masses[i];
        }
    }

    [[nodiscard]] float massOfSpeaker(size_t candidate) const { return m_speakers[m_speakerOf[candidate]].mass; }

    /// Adds up what each group of features said for the chosen candidate.
    void shareOut(const QuoteContext &context, SpeakerChoice &choice)
    {
        m_keys.clear();
        addCandidateFeatures(context, choice.chosen, m_keys);
        for (const FeatureKey key : m_keys.all())
            choice.shares[static_cast<size_t>(rowOf(templateOf(key)).group)] += m_weights.weightOf(key);
    }

    /// `isItem`: the quotation is an entry of a list, and somebody's name all that follows it.
    float directness(const QuoteContext &context, const Candidate &chosen, bool isItem)
    {
        if (context.shape().unbroken || isItem)
            return 1;
        m_keys.clear();
        addKindFeatures(context, chosen, m_keys);
        return logistic(m_weights.sumOf(m_keys.all()));
    }

    const QuoteScene &m_scene;
    const WeightTable &m_weights;
    const Supervisor &m_supervisor;
    std::vector<SpeakerChoice> m_choices;
    FeatureKeys m_keys; ///< without those that surely have no weight
    CandidateScores m_scores;
    std::vector<qint32> m_sums;  ///< of each candidate, in hundredths
    std::vector<float> m_masses; ///< of each candidate
    /// What all candidates of one speaker get together, and the first of them.
    struct SpeakerMass {
        size_t candidate = 0;
        float mass = 0;
    };
    std::vector<SpeakerMass> m_speakers;
    std::vector<size_t> m_speakerOf; ///< of each candidate: which of m_speakers
    bool m_conversation;
    std::optional<Candidate> m_other;
    qint32 m_last = -1; ///< the region of the last sourced choice
    bool m_lastWasUnsourced = false;
};

} // namespace

std::vector<SpeakerChoice> attribute(const QuoteScene &scene, const WeightTable &weights, const Supervisor &supervisor)
{
    return Ranking(scene, weights, supervisor).run();
}

} // namespace bluepencil::quotes
