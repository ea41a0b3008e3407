// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/pronouns.h"

#include "detect/quotes/syntax/wordunit.h"
#include "text/article.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// What a mention adds to the weight of a person, by its standing; who speaks is in mind most of all.
constexpr std::array standingWeights = {3.0F, 4.0F, 5.0F, 11.0F};
constexpr float speakerWeight = 5;
constexpr float pronounWeight = 8;
constexpr float possessiveWeight = 2;
constexpr float apposedWeight = 1;
constexpr float headingWeight = 0.5F;
/// No weight grows beyond it, so that who was named ten times can be followed by somebody else.
constexpr float most = 13;
/// What is left of a weight a sentence later. Time goes in fifths of a sentence, so that what is left after each can be
/// read from a table; a new paragraph takes two more.
constexpr float kept = 0.62F;
constexpr qint32 sentenceStep = 5;
constexpr qint32 paragraphStep = 2;
constexpr float forgotten = 0.15F;

/// What is left of a weight after so many fifths of a sentence.
float keptAfter(qint32 fifths)
{
    static const std::array<float, 128> table = [] {
        std::array<float, 128> shares{};
        for (size_t i = 0; i < shares.size(); ++i)
            shares[i] = std::pow(kept, static_cast<float>(i) / sentenceStep);
        return shares;
    }();
    return table[static_cast<size_t>(std::clamp<qint32>(fifths, 0, table.size() - 1))];
}

/// What is left of the weight of somebody …
constexpr float unknownGender = 0.75F; ///< whose gender nothing tells
constexpr float leansSo = 0.9F;        ///< … but a pronoun that likely was hers
constexpr float leansAway = 0.35F;     ///< … but a pronoun of the other gender
constexpr float hardlySomebody = 0.6F; ///< who is a person by a single sign
constexpr float namedInside = 0.1F;    ///< who is named inside the quotation
constexpr float bound = 2;             ///< who is the subject of the sentence that "his" stands in

/// How sure an answer is with nobody else in reach, and how much of it a rival of the same weight takes. Half the
/// weight takes a quarter of that: measured on the articles of tests/core/detect/quotes/pronouns.
constexpr float alone = 0.98F;
constexpr float rivalry = 0.48F;
/// An answer of less weight was mentioned too far away to be sure.
constexpr float faint = 1.5F;
constexpr float faintConfidence = 0.7F;
/// An answer that another one is named nearer to.
constexpr float nearerRival = 0.8F;
/// From here on an answer tells a person's gender.
constexpr float telling = 0.85F;
/// A rival worth telling of.
constexpr float worthTelling = 0.1F;

enum class Wanted : quint8 { Woman, Man, Group };

class PronounReader {
public:
    PronounReader(const PeopleScene &scene, Cast &cast, const std::vector<SpokenBy> &spoken)
        : m_scene(scene)
        , m_syntax(scene.syntax)
        , m_cast(cast)
        , m_spoken(spoken)
    {
    }

    std::vector<Reference> readAll()
    {
        size_t next = 0;
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            switch (m_syntax.at(i).part) {
            case Part::Woman:
                read(i, Wanted::Woman);
                break;
            case Part::Man:
                read(i, Wanted::Man);
                break;
            case Part::Group:
                read(i, Wanted::Group);
                break;
            default:
                break;
            }
            for (; next < m_cast.mentions.size() && m_cast.mentions[next].last <= i; ++next)
                note(static_cast<qint32>(next));
        }
        return std::move(m_references);
    }

private:
    /// Somebody in mind.
    struct Active {
        qint32 person = -1;
        qint32 mention = -1; ///< the last one
        float weight = 0;    ///< at `time`
        qint32 time = 0;
        qint32 sentence = -1; ///< of the last mention that is no possessor
        float surest = 1;     ///< until a mention by name: no pronoun is surer than the one that it goes back to
    };

    [[nodiscard]] qint32 timeOf(qint32 token) const
    {
        const qint32 sentence = m_syntax.sentenceIndex(token);
        return sentenceStep * sentence + paragraphStep * m_syntax.sentence(sentence).line;
    }

    [[nodiscard]] static float weightAt(const Active &active, qint32 time)
    {
        return active.weight * keptAfter(time - active.time);
    }

    void note(qint32 index)
    {
        const Mention &mention = m_cast.mentions[static_cast<size_t>(index)];
        float weight = standingWeights[static_cast<size_t>(mention.standing)];
        if (isSpeaking(mention))
            weight += speakerWeight;
        if (mention.apposed)
            weight = apposedWeight;
        if (mention.heading || isAnybody(mention))
            weight = headingWeight;
        raise(mention.person, index, weight, mention.last, mention.standing != Standing::Possessor).surest = 1;
    }

    /// "A woman should write it down": no woman in particular.
    [[nodiscard]] bool isAnybody(const Mention &mention) const
    {
        const qint32 next = mention.end + 1;
        return mention.described && mention.indefinite && next < m_syntax.size() && m_syntax.at(next).is(Modal);
    }

    [[nodiscard]] bool isSpeaking(const Mention &mention) const
    {
        return std::binary_search(m_scene.speaking.begin(), m_scene.speaking.end(), mention.end);
    }

    Active &raise(qint32 person, qint32 mention, float weight, qint32 token, bool inClause)
    {
        const qint32 time = timeOf(token);
        auto found =
            std::find_if(m_active.begin(), m_active.end(), [&](const Active &a) { return a.person == person; });
        if (found == m_active.end()) {
            forget(time);
            m_active.push_back({person, mention, 0, time, -1});
            found = m_active.end() - 1;
        }
        found->weight = std::min(most, weightAt(*found, time) + weight);
        found->time = time;
        if (!m_cast.mentions[static_cast<size_t>(mention)].apposed || found->mention < 0)
            found->mention = mention;
        if (inClause)
            found->sentence = m_syntax.sentenceIndex(token);
        return *found;
    }

    void forget(qint32 time)
    {
        std::erase_if(m_active, [&](const Active &active) { return weightAt(active, time) < forgotten; });
    }

    void read(qint32 token, Wanted wanted)
    {
        const bool possessive = m_syntax.at(token).is(PossessivePronoun);
        readNames(token);
        const qint32 time = timeOf(token);
        const Active *best = nullptr;
        const Active *second = nullptr;
        float bestWeight = 0;
        float secondWeight = 0;
        for (const Active &active : m_active) {
            const float weight = weightAt(active, time) * fitness(active, token, wanted);
            if (weight <= forgotten)
                continue;
            if (!best || weight > bestWeight) {
                second = best;
                secondWeight = bestWeight;
                best = &active;
                bestWeight = weight;
            } else if (!second || weight > secondWeight) {
                second = &active;
                secondWeight = weight;
            }
        }
        Reference reference;
        reference.pronoun = token;
        if (best) {
            const float ratio = secondWeight / bestWeight;
            reference.mention = best->mention;
            reference.confidence = alone - rivalry * ratio * ratio;
            if (bestWeight < faint)
                reference.confidence = std::min(reference.confidence, faintConfidence);
            const float surest = second && standsNearer(*second, *best, token) ? nearerRival : best->surest;
            reference.confidence = std::min(reference.confidence, surest);
            if (second && ratio > worthTelling)
                reference.rival = second->mention;
            settle(*best, token, wanted, reference.confidence, possessive).surest = surest;
        }
        m_references.push_back(reference);
    }

    /// "My accountant laughed." / "You cooked for Luc Bavard. What was he like?": who is named in the pronoun's own
    /// paragraph, where the other one is not.
    [[nodiscard]] bool standsNearer(const Active &one, const Active &other, qint32 token) const
    {
        const qint32 line = m_syntax.sentenceHolding(token).line;
        const Mention &mention = m_cast.mentions[static_cast<size_t>(one.mention)];
        return mention.full && m_syntax.sentenceHolding(mention.last).line == line &&
               m_syntax.sentenceHolding(m_cast.mentions[static_cast<size_t>(other.mention)].last).line < line;
    }

    /// The pronoun keeps who is meant in mind, and tells the gender.
    Active &settle(const Active &meant, qint32 token, Wanted wanted, float confidence, bool possessive)
    {
        Person &person = m_cast.persons[static_cast<size_t>(meant.person)];
        if (wanted != Wanted::Group && person.gender == Gender::Unknown) {
            person.leaning += wanted == Wanted::Woman ? confidence : -confidence;
            if (confidence >= telling)
                person.gender = wanted == Wanted::Woman ? Gender::Female : Gender::Male;
        }
        float weight = possessive ? possessiveWeight : pronounWeight;
        if (std::binary_search(m_scene.speaking.begin(), m_scene.speaking.end(), token))
            weight += speakerWeight;
        return raise(meant.person, meant.mention, weight * confidence, token, !possessive);
    }

    /// How well the person suits the pronoun, from 0 to 1.
    [[nodiscard]] float fitness(const Active &active, qint32 token, Wanted wanted) const
    {
        const Person &person = m_cast.persons[static_cast<size_t>(active.person)];
        const Mention &mention = m_cast.mentions[static_cast<size_t>(active.mention)];
        if (mention.cut >= 0 && !isInCut(mention.cut, token))
            return 0;
        if (wanted == Wanted::Group)
            return person.plural ? 1 : 0;
        if (!person.mayBeSomebody() || isRuledOut(active, token))
            return 0;
        const Gender gender = wanted == Wanted::Woman ? Gender::Female : Gender::Male;
        if (person.gender != Gender::Unknown && person.gender != gender)
            return 0;
        float fit = person.gender == gender ? 1 : unknownGender;
        if (person.gender == Gender::Unknown && person.leaning != 0)
            fit = (person.leaning > 0) == (gender == Gender::Female) ? leansSo : leansAway;
        if (person.evidence == 1)
            fit *= hardlySomebody;
        if (isNamedInside(person))
            fit *= namedInside;
        if (isBound(mention, token))
            fit *= bound;
        return fit;
    }

    [[nodiscard]] bool isInCut(qint32 cut, qint32 token) const
    {
        return m_scene.cuts.at(cut).contains(m_syntax.at(token).start);
    }

    /// "Asked about Frid, she said": who stands before a subject, and before any verb of its sentence, is not the
    /// subject; "in Frid's view, she" may be.
    [[nodiscard]] bool isRuledOut(const Active &active, qint32 token) const
    {
        const qint32 sentence = m_syntax.sentenceIndex(token);
        if (active.sentence != sentence || m_syntax.at(token).is(PossessivePronoun))
            return false;
        return m_syntax.between(m_syntax.sentence(sentence).first, token).finite == 0;
    }

    /// "Frid lost his sheds".
    [[nodiscard]] bool isBound(const Mention &mention, qint32 token) const
    {
        return m_syntax.at(token).is(PossessivePronoun) && mention.standing == Standing::Subject &&
               m_syntax.sentenceIndex(mention.last) == m_syntax.sentenceIndex(token);
    }

    /// Collects the capitalised words of the quotations that are attributed to this pronoun.
    void readNames(qint32 token)
    {
        m_inside.clear();
        while (m_nextSpoken < m_spoken.size() && m_spoken[m_nextSpoken].pronoun < token)
            ++m_nextSpoken;
        for (size_t i = m_nextSpoken; i < m_spoken.size() && m_spoken[i].pronoun == token; ++i)
            readNamesIn(m_scene.article.textOf(m_spoken[i].words));
        std::sort(m_inside.begin(), m_inside.end());
    }

    void readNamesIn(QStringView words)
    {
        for (qsizetype at = 0; at < words.size();) {
            qsizetype end = at;
            while (end < words.size() && (makesWord(words[end]) || words[end] == u'-'))
                ++end;
            if (end > at && words[at].isUpper())
                m_inside.push_back(wordId(words.sliced(at, end - at)));
            at = std::max(end, at + 1);
        }
    }

    [[nodiscard]] bool isNamedInside(const Person &person) const
    {
        const auto holds = [this](WordId word) {
            return word != 0 && std::binary_search(m_inside.begin(), m_inside.end(), word);
        };
        return holds(person.family) || holds(person.given);
    }

    const PeopleScene &m_scene;
    const Syntax &m_syntax;
    Cast &m_cast;
    const std::vector<SpokenBy> &m_spoken;
    std::vector<Active> m_active;
    std::vector<Reference> m_references;
    std::vector<WordId> m_inside;
    size_t m_nextSpoken = 0;
};

} // namespace

std::vector<Reference> resolvePronouns(const PeopleScene &scene, Cast &cast, const std::vector<SpokenBy> &spoken)
{
    return PronounReader(scene, cast, spoken).readAll();
}

} // namespace bluepencil::quotes
