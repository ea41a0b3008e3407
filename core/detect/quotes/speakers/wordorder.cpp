// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/wordorder.h"

#include "detect/quotes/speakers/subjectsides.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How many verbs before it one subject may serve: "rose and went and came and said".
constexpr int mostShared = 8;

class ClauseReader {
public:
    ClauseReader(const Syntax &syntax, qint32 verb, int chain = mostShared)
        : m_syntax(syntax)
        , m_sentence(syntax.sentenceHolding(verb))
        , m_sides(syntax, verb)
        , m_verb(verb)
        , m_finite(finiteOf(verb))
        , m_chain(chain)
    {
    }

    [[nodiscard]] std::optional<Saying> read() const
    {
        if (at(m_verb).is(ImpersonalVerb))
            return made(isImpersonal() ? governed() : std::nullopt);
        if (m_finite < 0)
            return made(agent());
        if (isPronounAt(m_finite + 1))
            return made(m_sides.behind(m_finite));
        if (const auto shared = traits().verbsComeFirst ? std::nullopt : sharedSubject())
            return made(shared);
        if (const auto chosen = besideVerb())
            return made(chosen);
        if (const auto shared = traits().verbsComeFirst ? sharedSubject() : std::nullopt)
            return made(shared);
        return dropped();
    }

    [[nodiscard]] std::optional<Saying> readTurned() const
    {
        if (m_finite < 0)
            return std::nullopt;
        if (at(m_verb).is(ImpersonalVerb))
            return read();
        if (const auto subject = m_sides.behind(m_finite))
            return made(subject);
        return dropped();
    }

    /// The subject that the verb's own clause has, without one of the sentences before.
    [[nodiscard]] std::optional<NounPhrase> ownSubject() const
    {
        return m_finite < 0 || at(m_verb).is(ImpersonalVerb) ? std::nullopt : besideVerb();
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    [[nodiscard]] const Traits &traits() const { return m_syntax.grammar->traits(); }

    /// The phrase before the verb, else the one behind it; where the order is free, rather the one that can speak.
    [[nodiscard]] std::optional<NounPhrase> besideVerb() const
    {
        const std::optional<NounPhrase> left = m_sides.before(m_finite);
        const bool free = traits().verbsComeFirst || traits().nounsHaveCases;
        if (!free)
            return left ? left : m_sides.behind(m_finite);
        const std::optional<NounPhrase> right = m_sides.behind(m_finite);
        if (!left || !right)
            return left ? left : right;
        if (traits().verbsComeFirst)
            return m_sides.canSpeak(*right) || !m_sides.canSpeak(*left) ? right : left;
        return m_sides.canSpeak(*left) || !m_sides.canSpeak(*right) ? left : right;
    }

    /// "Dodała, że…": a verb that says who by itself means the last one who did something, of a fitting gender.
    [[nodiscard]] std::optional<Saying> dropped() const
    {
        constexpr qint32 reach = 90;
        constexpr qint32 lines = 2;
        if (!traits().subjectsAreDropped || m_chain < mostShared)
            return std::nullopt;
        if (!traits().nounsHaveCases && !traits().verbsComeFirst)
            return droppedInOrder();
        if (at(m_verb).is(Participle))
            return std::nullopt;
        for (qint32 i = m_sentence.first - 1; i >= std::max(0, m_sentence.first - reach); --i) {
            if (m_syntax.sentenceHolding(i).line + lines < m_sentence.line)
                break;
            if (!at(i).isFinite() || at(i).is(Participle))
                continue;
            const std::optional<NounPhrase> subject = ClauseReader(m_syntax, i).ownSubject();
            if (subject && subject->type != PhraseType::Pronoun && m_sides.canSpeak(*subject) && agrees(*subject))
                return Saying{{m_verb, m_verb, CueKind::Verb}, *subject, false, true};
        }
        return std::nullopt;
    }

    /// "La alcaldesa visitó el puerto. … dijo ayer": where articles tell a subject, who the sentence before has for its
    /// own, or begins with.
    [[nodiscard]] std::optional<Saying> droppedInOrder() const
    {
        constexpr qint32 sentences = 2;
        const qint32 own = m_syntax.sentenceIndex(m_verb);
        if (m_finite > m_sentence.first && at(m_finite - 1).is(Conjunction))
            return droppedSubject(opening(m_sentence)); // “recebeu o prémio e anunciou”
        const bool opensLine = own == m_syntax.line(m_sentence.line).firstSentence;
        const qint32 line = opensLine && m_sentence.line > 1 ? m_sentence.line - 1 : m_sentence.line; // no headline
        for (qint32 index = own - 1; index >= std::max(own - sentences, m_syntax.line(line).firstSentence); --index) {
            const Sentence &sentence = m_syntax.sentence(index);
            if (const auto speaker = speakerIn(sentence); speaker && isSomebodyTold(*speaker))
                return droppedAs(*speaker);
            else if (const auto found = droppedSubject(speaker ? speaker : opening(sentence)))
                return found;
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Saying> droppedSubject(const std::optional<NounPhrase> &subject) const
    {
        if (!subject || subject->type == PhraseType::Pronoun || !m_sides.maySpeak(*subject) ||
            !(m_sides.canSpeak(*subject) || nameBehind(*subject)))
            return std::nullopt;
        return droppedAs(*subject);
    }

    [[nodiscard]] Saying droppedAs(const NounPhrase &subject) const
    {
        return {{m_verb, m_verb, CueKind::Verb}, subject, false, true};
    }

    /// "…», ha confessato il corridore": who is said to have spoken right behind the marks can speak, whatever he is.
    [[nodiscard]] bool isSomebodyTold(const NounPhrase &speaker) const
    {
        const Sentence &sentence = m_syntax.sentenceHolding(speaker.first);
        qint32 i = speaker.first - 1;
        if (i <= sentence.first || !isSaying(at(i)) || !at(speaker.first).is(Determiner) || !m_sides.maySpeak(speaker))
            return false;
        while (i > sentence.first && at(i).isWord() && !at(i).is(Conjunction))
            --i;
        while (i > sentence.first && at(i).kind == TokenKind::Comma)
            --i;
        return at(i).kind == TokenKind::Quote;
    }

    /// "Su entrenadora, Begoña Ruiz": the name behind the comma.
    [[nodiscard]] std::optional<NounPhrase> nameBehind(const NounPhrase &office) const
    {
        const qint32 name = office.last + 2;
        if (name >= m_syntax.size() || at(name).sentenceStart || at(name - 1).kind != TokenKind::Comma ||
            at(name).phrase < 0 || m_syntax.phrase(at(name).phrase).type != PhraseType::Name)
            return std::nullopt;
        return m_syntax.phrase(at(name).phrase);
    }

    /// Whom the last verb of saying there has for its own subject.
    [[nodiscard]] std::optional<NounPhrase> speakerIn(const Sentence &sentence) const
    {
        for (qint32 i = sentence.end - 1; i >= sentence.first; --i) {
            if (isSaying(at(i)))
                return ClauseReader(m_syntax, i).ownSubject();
        }
        return std::nullopt;
    }

    /// The phrase that the sentence begins with, without a verb that no list has.
    [[nodiscard]] std::optional<NounPhrase> opening(const Sentence &sentence) const
    {
        if (at(sentence.first).phrase < 0)
            return std::nullopt;
        NounPhrase phrase = m_syntax.phrase(at(sentence.first).phrase);
        if (nameBehind(phrase))
            return phrase;
        while (phrase.last > phrase.first && !SubjectSides::tellsSomebody(at(phrase.last)))
            --phrase.last;
        return m_sides.withComplements(phrase);
    }

    /// Whether the verb's form and what is known of the subject tell of the same gender.
    [[nodiscard]] bool agrees(const NounPhrase &subject) const
    {
        const bool woman = at(m_verb).is(Feminine);
        if (woman == at(m_verb).is(Masculine))
            return true;
        const qint32 last = nameBehind(subject).value_or(subject).last; // "prezes, dr Wanda Kos"
        const auto tellsOf = [&](WordClass gender) {
            return std::any_of(m_syntax.tokens.begin() + subject.first, m_syntax.tokens.begin() + last + 1,
                               [gender](const Token &token) { return token.is(gender); });
        };
        return tellsOf(woman ? Feminine : Masculine) || !tellsOf(woman ? Masculine : Feminine);
    }

    /// "Das Angebot lehnt er ab": a pronoun right behind the verb is its subject, whatever stands before.
    [[nodiscard]] bool isPronounAt(qint32 i) const
    {
        return i < m_sentence.end && at(i).phrase >= 0 && m_syntax.phrase(at(i).phrase).type == PhraseType::Pronoun &&
               !at(i).classes.hasAny(Impersonal, ObjectPronoun);
    }

    /// "Frid rose and said": right behind a conjunction, the subject is that of the verb before.
    [[nodiscard]] std::optional<NounPhrase> sharedSubject() const
    {
        qint32 link = m_finite - 1;
        while (link > m_sentence.first && at(link).phrase < 0 && at(link).is(Adverb) && !at(link).is(Conjunction))
            --link;
        if (link <= m_sentence.first || !at(link).is(Conjunction) || m_chain == 0)
            return std::nullopt;
        for (qint32 i = link - 1; i > std::max(m_sentence.first, link - subjectReachLeft); --i) {
            if (endsClause(at(i)))
                break;
            if (!at(i).isFinite() || at(i).is(Participle))
                continue;
            const std::optional<Saying> earlier = ClauseReader(m_syntax, i, m_chain - 1).read();
            return earlier ? std::optional(earlier->speaker) : std::nullopt;
        }
        return std::nullopt;
    }

    /// "Is called … by experts": who speaks in the passive.
    [[nodiscard]] std::optional<NounPhrase> agent() const
    {
        for (qint32 i = m_verb - 1; i > std::max(m_sentence.first, m_verb - subjectReachLeft); --i) {
            if (at(i).kind == TokenKind::Comma)
                break;
            const bool by = at(i).plays(Part::Genitive) || at(i).plays(Part::Agent);
            if (by && at(i + 1).phrase >= 0 && at(i - 1).phrase < 0)
                return m_sides.withComplements(m_syntax.phrase(at(i + 1).phrase));
        }
        return std::nullopt;
    }

    /// "Es heißt", "hieß es": not "das heißt".
    [[nodiscard]] bool isImpersonal() const
    {
        if (traits().nounsHaveCases)
            return true; // "govoritsya v pis'me": the verb alone says that nobody does
        const auto isIt = [this](qint32 i) {
            return i >= m_sentence.first && i < m_sentence.end && at(i).is(Impersonal) && at(i).is(SubjectPronoun);
        };
        return isIt(m_verb - 1) || isIt(m_verb + 1) || isIt(m_verb - 2);
    }

    /// "Heißt es in dem Bericht", "aus Osk hieß es": what a preposition names in the verb's clause, the nearest first.
    [[nodiscard]] std::optional<NounPhrase> governed() const
    {
        for (qint32 step = 1; step < subjectReachRight; ++step) {
            for (const qint32 i : {m_verb + step, m_verb - step}) {
                if (i <= m_sentence.first || i >= m_sentence.end || at(i).phrase < 0)
                    continue;
                const Part link = at(i - 1).part;
                if (link != Part::Inside && link != Part::Genitive && link != Part::Origin)
                    continue;
                const NounPhrase &phrase = m_syntax.phrase(at(i).phrase);
                if (phrase.first == i && !m_sides.isTime(phrase))
                    return m_sides.withComplements(phrase);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] std::optional<Saying> made(const std::optional<NounPhrase> &speaker) const
    {
        if (!speaker)
            return std::nullopt;
        const bool touches = speaker->first == m_verb + 1 || speaker->last == m_verb - 1;
        return Saying{{m_verb, m_verb, CueKind::Verb}, *speaker, touches, false};
    }

    /// A participle reports with the auxiliary of its clause, which stands before it or right behind; -1 without one.
    [[nodiscard]] qint32 finiteOf(qint32 verb) const
    {
        if (!at(verb).is(Participle))
            return verb;
        const qint32 next = verb + 1;
        if (m_syntax.grammar->traits().auxiliariesClose && next < m_sentence.end &&
            at(next).verb == VerbForm::Auxiliary)
            return at(next).is(PassiveAuxiliary) ? -1 : verb;
        for (qint32 i = verb - 1; i >= std::max(m_sentence.first, verb - subjectReachLeft); --i) {
            if (at(i).verb == VerbForm::Auxiliary)
                return at(i).is(PassiveAuxiliary) && !(i > m_sentence.first && at(i - 1).is(ObjectPronoun)) ? -1 : i;
            if (at(i).kind == TokenKind::Colon || at(i).kind == TokenKind::Semicolon)
                break;
        }
        return -1;
    }

    const Syntax &m_syntax;
    const Sentence &m_sentence;
    SubjectSides m_sides;
    qint32 m_verb;
    qint32 m_finite;
    int m_chain; ///< verbs that may still be asked whose subject is theirs
};

} // namespace

bool isSaying(const Token &token)
{
    return token.isVerb() && token.is(Reporting);
}

std::optional<Saying> sayingAt(const Syntax &syntax, qint32 verb)
{
    return ClauseReader(syntax, verb).read();
}

std::optional<Saying> sayingTurned(const Syntax &syntax, qint32 verb)
{
    return ClauseReader(syntax, verb).readTurned();
}

} // namespace bluepencil::quotes
