// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/subjects.h"

#include <optional>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// How far to the left a subject is looked for, in tokens.
constexpr qint32 reach = 60;

class SubjectFinder {
public:
    explicit SubjectFinder(const Syntax &syntax)
        : m_syntax(syntax)
        , m_subjects(syntax.tokens.size() + 1)
    {
    }

    std::vector<Subject> findAll()
    {
        quint16 reporters = 0;
        for (qint32 i = 0; i < m_syntax.size(); ++i) {
            Subject &subject = m_subjects[static_cast<size_t>(i)];
            if (at(i).verb != VerbForm::None)
                subject = subjectOf(i);
            subject.reporters = reporters;
            if (subject.phrase >= 0 && at(i).isListedVerb())
                ++reporters;
            if (subject.inner >= 0)
                m_subjects[static_cast<size_t>(subject.inner)].reduced = true;
        }
        giveOpeningParticiples();
        m_subjects.back().reporters = reporters;
        return std::move(m_subjects);
    }

private:
    [[nodiscard]] const Token &at(qint32 i) const { return m_syntax.at(i); }

    [[nodiscard]] Subject subjectOf(qint32 verb) const
    {
        const qint32 start = std::max(m_syntax.sentenceHolding(verb).first, verb - reach);
        const qint32 i = beforeModifiers(verb, start);
        if (i < start)
            return {};
        const Token &token = at(i);
        if (token.phrase >= 0)
            return at(verb).infinitive   ? ofInfinitive(token.phrase, start)
                   : at(verb).isFinite() ? ofFinite(token.phrase, start)
                                         : ofParticiple(token.phrase, start);
        if (at(verb).infinitive && token.verb != VerbForm::None)
            return handedOn(i, SubjectPath::Infinitive);
        if (at(verb).isFinite() && isParticiple(token))
            return overInner(i);
        if (token.is(Relative))
            return ofRelative(i, start);
        if (token.is(Conjunction))
            return shared(i, start, SubjectPath::Conjunction);
        if (token.kind == TokenKind::Comma || token.kind == TokenKind::Closing || token.kind == TokenKind::Dash)
            return afterMark(verb, i, start);
        if (at(verb).verb == VerbForm::Ing)
            return shared(i, start, SubjectPath::Participle);
        return {};
    }

    /// The token left of auxiliaries, adverbs and times that may stand between a subject and its verb.
    [[nodiscard]] qint32 beforeModifiers(qint32 verb, qint32 start) const
    {
        qint32 i = verb - 1;
        while (i >= start) {
            const Token &token = at(i);
            const bool ofInfinitive = token.plays(Part::Infinitive) && at(verb).infinitive;
            if (token.verb == VerbForm::Auxiliary || isModifier(i) || ofInfinitive) {
                --i;
            } else if (isReflexive(i, start)) {
                --i;
            } else if (token.phrase >= 0 && (isTime(token.phrase) || isAside(token.phrase, start))) {
                i = beforeAside(token.phrase, start);
            } else {
                break;
            }
        }
        return i;
    }

    /// "Frid himself said"
    [[nodiscard]] bool isReflexive(qint32 i, qint32 start) const
    {
        return i > start && at(i).phrase >= 0 && m_syntax.phrase(at(i).phrase).type == PhraseType::ObjectPronoun &&
               at(i - 1).phrase >= 0;
    }

    [[nodiscard]] bool isModifier(qint32 i) const
    {
        const Token &token = at(i);
        if (token.phrase >= 0 || !token.isWord() || token.verb != VerbForm::None)
            return false;
        return !token.classes.hasAny(Preposition, Conjunction, Subordinator, Relative) &&
               (token.is(Adverb) || token.classes.isUnlisted());
    }

    [[nodiscard]] bool isTime(qint32 phrase) const
    {
        const NounPhrase &p = m_syntax.phrase(phrase);
        if (!at(p.last).is(Time) && at(p.last).kind != TokenKind::Number)
            return false;
        if (at(p.last).kind == TokenKind::Number && p.first == p.last)
            return false;
        return p.first == p.last || at(p.first).classes.hasAny(Determiner, Time, NumberWord, PossessivePronoun);
    }

    /// The token before the phrase, and before the preposition that it hangs on.
    [[nodiscard]] qint32 beforeAside(qint32 phrase, qint32 start) const
    {
        const qint32 i = linkOf(phrase, start);
        return i >= start && at(i).is(Preposition) ? i - 1 : i;
    }

    /// The token before the phrase, a word of time between it and its article left out: in of "in a later letter".
    [[nodiscard]] qint32 linkOf(qint32 phrase, qint32 start) const
    {
        qint32 i = m_syntax.phrase(phrase).first - 1;
        while (i > start && at(i).phrase < 0 && at(i).classes.hasAny(RelativeTime, Determiner))
            --i;
        return i;
    }

    /// The subject of another verb, reached on this path.
    [[nodiscard]] Subject handedOn(qint32 verb, SubjectPath path) const
    {
        const Subject &subject = m_subjects[static_cast<size_t>(verb)];
        return {.phrase = subject.phrase, .path = path, .relative = subject.relative};
    }

    /// What stands between a subject and its verb with a preposition of its own: "has in the past said", "who in 2010
    /// said", "earlier in the day said", "left, but in a later letter said".
    [[nodiscard]] bool isAside(qint32 phrase, qint32 start) const
    {
        const qint32 link = linkOf(phrase, start);
        if (link <= start || !at(link).is(Preposition) || at(link).is(Subordinator))
            return false;
        const Token &before = at(link - 1);
        return before.verb == VerbForm::Auxiliary || before.classes.hasAny(Relative, RelativeTime, Conjunction);
    }

    [[nodiscard]] Subject ofChain(qint32 phrase) const
    {
        const qint32 head = headOfChain(m_syntax, phrase);
        return {head, head == phrase ? SubjectPath::Direct : SubjectPath::Chain};
    }

    /// "Frid issued a statement saying": it is not the statement that says it.
    [[nodiscard]] Subject ofParticiple(qint32 phrase, qint32 start) const
    {
        qint32 verb = m_syntax.phrase(phrase).first - 1;
        while (verb > start && at(verb).is(Adverb))
            --verb;
        const bool issued = at(m_syntax.phrase(phrase).last).is(SpeechNoun) && verb >= start && at(verb).isFinite() &&
                            at(verb).isVerb() && m_subjects[static_cast<size_t>(verb)].phrase >= 0;
        return issued ? handedOn(verb, SubjectPath::Participle) : ofChain(phrase);
    }

    [[nodiscard]] static bool isParticiple(const Token &token)
    {
        return token.verb == VerbForm::Past || token.verb == VerbForm::Irregular || token.verb == VerbForm::Ing;
    }

    /// "People briefed on the plan said", "the man who wrote the letter said": a verb whose clause ends here, with the
    /// phrase, and who it tells of.
    [[nodiscard]] Subject ofFinite(qint32 phrase, qint32 start) const
    {
        const Subject nearest = ofChain(phrase);
        const qint32 first = m_syntax.phrase(nearest.phrase).first;
        const bool linked = first - 1 > start && at(first - 1).is(Preposition) && !at(first - 1).is(Subordinator);
        const qint32 inner = first - (linked ? 2 : 1);
        if (inner <= start || !at(inner).isVerb())
            return nearest;
        const Subject subject = m_subjects[static_cast<size_t>(inner)];
        const bool told = subject.relative >= 0 && (linked || !at(inner).is(Reporting));
        const bool reduced = linked && isParticiple(at(inner)) && subject.path == SubjectPath::Direct;
        if (subject.phrase < 0 || !(told || reduced))
            return nearest;
        return overInner(inner);
    }

    /// The subject of a verb that stands behind a clause of its subject: "a report released last year found".
    [[nodiscard]] Subject overInner(qint32 inner) const
    {
        const Subject &subject = m_subjects[static_cast<size_t>(inner)];
        const bool reduced = subject.phrase >= 0 && subject.relative < 0 && isParticiple(at(inner));
        return {.phrase = subject.phrase, .path = SubjectPath::Chain, .inner = reduced ? inner : -1};
    }

    /// "Calling the pier a disgrace, Frid left": a participle that opens the sentence is of who its main clause is
    /// about.
    void giveOpeningParticiples()
    {
        for (const Sentence &sentence : m_syntax.sentences) {
            qint32 i = sentence.first;
            while (i < sentence.end && at(i).phrase < 0 && at(i).verb == VerbForm::None &&
                   at(i).classes.hasAny(Preposition, Subordinator, Conjunction, Adverb))
                ++i;
            if (i < sentence.end && at(i).verb == VerbForm::Ing && m_subjects[static_cast<size_t>(i)].phrase < 0)
                m_subjects[static_cast<size_t>(i)] =
                    ofMainClause(i, std::min(sentence.end, i + reach), m_subjects[static_cast<size_t>(i)].reporters);
        }
    }

    [[nodiscard]] Subject ofMainClause(qint32 participle, qint32 end, quint16 reporters) const
    {
        for (qint32 verb = participle + 1; verb < end; ++verb) {
            const Subject &subject = m_subjects[static_cast<size_t>(verb)];
            if (!at(verb).isFinite() || subject.phrase < 0)
                continue;
            const qint32 before = m_syntax.phrase(subject.phrase).first - 1;
            const bool opens =
                before > participle && (at(before).kind == TokenKind::Comma || at(before).kind == TokenKind::Quote);
            return opens ? Subject{.phrase = subject.phrase, .path = SubjectPath::Participle, .reporters = reporters}
                         : Subject{.reporters = reporters};
        }
        return {.reporters = reporters};
    }

    /// "The mayor was ready to say", "Frid used the meeting to urge": who is ready and who used it; but "Frid asked the
    /// mayor to say" has the mayor.
    [[nodiscard]] Subject ofInfinitive(qint32 phrase, qint32 start) const
    {
        const qint32 governor = m_syntax.phrase(phrase).first - 1;
        if (governor < start || at(governor).verb == VerbForm::None || at(governor).classes.hasAny(Causing, Modal))
            return ofChain(phrase);
        const Subject subject = handedOn(governor, SubjectPath::Infinitive);
        return subject.phrase >= 0 ? subject : ofChain(phrase);
    }

    [[nodiscard]] Subject ofRelative(qint32 relative, qint32 start) const
    {
        qint32 i = relative - 1;
        if (i >= start && (at(i).kind == TokenKind::Comma || at(i).kind == TokenKind::Dash))
            --i;
        i = beforeBrackets(i, start);
        if (i < start || at(i).phrase < 0)
            return {};
        return {.phrase = headOfChain(m_syntax, at(i).phrase), .path = SubjectPath::Relative, .relative = relative};
    }

    /// The token before the brackets that close here, if any do: Frid in "Frid (Osk), who".
    [[nodiscard]] qint32 beforeBrackets(qint32 i, qint32 start) const
    {
        constexpr qint32 longest = 12;
        if (i < start || at(i).kind != TokenKind::Closing)
            return i;
        for (qint32 opening = i - 1; opening > std::max(start, i - longest); --opening) {
            if (at(opening).kind == TokenKind::Opening)
                return opening - 1;
        }
        return i;
    }

    /// The subject of the nearest verb to the left that what follows may go on from. A participle, and what stands
    /// after a comma, goes on from no verb of a subordinate clause; "and" stays in it: "Frid left when Aho rose and
    /// said".
    [[nodiscard]] Subject shared(qint32 from, qint32 start, SubjectPath path) const
    {
        const bool paused =
            at(from).kind == TokenKind::Comma || (from > start && at(from - 1).kind == TokenKind::Comma);
        const bool leaves = paused || path == SubjectPath::Participle;
        for (qint32 i = from - 1; i >= start; --i) {
            if (!at(i).isFinite() || (paused && (isReportedClause(i, start) || tellsOfObject(i, start))))
                continue;
            if (const qint32 link = subordinatorOf(i, start);
                link >= 0 && (leaves || at(link).plays(Part::Complementizer)))
                continue;
            const Subject subject = m_subjects[static_cast<size_t>(i)];
            if (subject.phrase >= 0)
                return {.phrase = subject.phrase, .path = path, .relative = subject.relative};
        }
        return {};
    }

    /// The word that opens the verb's clause, when that is a relative or a subordinate one; -1 otherwise.
    [[nodiscard]] qint32 subordinatorOf(qint32 verb, qint32 start) const
    {
        qint32 i = beforeModifiers(verb, start);
        if (i >= start && at(i).phrase >= 0)
            i = m_syntax.phrase(headOfChain(m_syntax, at(i).phrase)).first - 1;
        return i >= start && at(i).classes.hasAny(Relative, Subordinator) ? i : -1;
    }

    /// "Frid said the pier was shut, and": what was said has a subject of its own, with no "that" before it.
    [[nodiscard]] bool isReportedClause(qint32 verb, qint32 start) const
    {
        const qint32 i = beforeModifiers(verb, start);
        if (i < start || at(i).phrase < 0)
            return false;
        const qint32 cue = m_syntax.phrase(headOfChain(m_syntax, at(i).phrase)).first - 1;
        return cue >= start && at(cue).isListedVerb() && at(cue).isFinite();
    }

    /// "There was no call or meeting planned, and": what was planned is no clause of its own.
    [[nodiscard]] bool tellsOfObject(qint32 verb, qint32 start) const
    {
        if (!isParticiple(at(verb)) || verb - 1 < start || at(verb - 1).phrase < 0)
            return false;
        qint32 before = m_syntax.phrase(at(verb - 1).phrase).first - 1;
        if (before > start && at(before).is(Conjunction) && at(before - 1).phrase >= 0)
            before = m_syntax.phrase(at(before - 1).phrase).first - 1;
        return before >= start && at(before).is(Be);
    }

    [[nodiscard]] bool mayBeNamed(qint32 phrase) const
    {
        return m_syntax.phrase(phrase).type != PhraseType::Number && !isTime(phrase);
    }

    /// Whether a comma before this token begins an apposition or a relative clause, rather than going on with a list or
    /// a place: "Frid, who" and "Frid, a nurse", not "Osk, Mass."
    [[nodiscard]] bool opensParenthesis(qint32 i) const
    {
        const Token &token = at(i);
        return token.kind == TokenKind::Number || (token.isWord() && !token.capital);
    }

    /// "Ada Frid, acting warden of Osk, which owns the pier, said": the name that the office explains.
    [[nodiscard]] qint32 named(qint32 phrase, qint32 start) const
    {
        const NounPhrase &office = m_syntax.phrase(phrase);
        qint32 comma = office.first - 1;
        if (comma > start && (at(comma).verb == VerbForm::Ing || at(comma).is(Adverb)))
            --comma;
        const bool tells = office.type == PhraseType::Nominal || at(office.first).is(Determiner); // the Osk Liberal
        if (!tells || comma <= start || at(comma).kind != TokenKind::Comma)
            return phrase;
        const qint32 name = at(comma - 1).phrase;
        const bool person = name >= 0 && m_syntax.phrase(name).type == PhraseType::Name &&
                            !at(m_syntax.phrase(name).last).is(Salutation); // “Sir, Your report says”
        const qint32 link = person ? m_syntax.phrase(name).first - 1 : -1;
        return person && (link < start || !at(link).is(Preposition)) ? name : phrase;
    }

    /// Whether a clause of its own begins with the phrase.
    [[nodiscard]] bool opensClause(qint32 phrase, qint32 start) const
    {
        const qint32 link = m_syntax.phrase(phrase).first - 1;
        return link >= start && (at(link).is(Relative) || at(link).plays(Part::Complementizer));
    }

    [[nodiscard]] Subject afterMark(qint32 verb, qint32 mark, qint32 start) const
    {
        if (at(verb).verb == VerbForm::Ing)
            return shared(mark, start, SubjectPath::Participle);
        const TokenKind matching = at(mark).kind == TokenKind::Closing ? TokenKind::Opening : at(mark).kind;
        qint32 nearest = -1;
        for (qint32 i = mark - 1; i > start; --i) {
            if (at(i).kind != matching)
                continue;
            if (at(i - 1).is(Relative) && at(i - 1).phrase < 0)
                return ofRelative(i - 1, start); // "Frid, who, on Friday, said"
            const qint32 phrase = at(beforeBrackets(i - 1, start)).phrase;
            if (phrase < 0 || !mayBeNamed(phrase))
                continue;
            if (matching != TokenKind::Comma || opensParenthesis(i + 1))
                return {named(ofFinite(phrase, start).phrase, start), SubjectPath::Parenthesis};
            if (nearest < 0)
                nearest = phrase;
            if (opensClause(phrase, start))
                break; // "a town that the former warden, Ada Frid, called"
        }
        if (nearest >= 0)
            return {ofFinite(nearest, start).phrase, SubjectPath::Parenthesis};
        return shared(mark, start, SubjectPath::Conjunction);
    }

    const Syntax &m_syntax;
    std::vector<Subject> m_subjects;
};

} // namespace

std::vector<Subject> subjectsOf(const Syntax &syntax)
{
    return SubjectFinder(syntax).findAll();
}

NounPhrase wordsOf(const Subject &subject, const Syntax &syntax)
{
    if (subject.relative >= 0)
        return {subject.relative, subject.relative, PhraseType::Relative};
    return syntax.phrase(subject.phrase);
}

namespace {

/// Whether a word hangs what follows on what stands before it. "Less credit than aides say" compares, and hangs
/// nothing.
bool isLink(const Token &token)
{
    return token.is(Preposition) && !token.is(Subordinator) && !token.sentenceStart && !token.plays(Part::Comparison);
}

/// Whether the phrase hangs on a preposition and that on another phrase: "a letter from Osk and Norrvik".
bool isComplement(const Syntax &syntax, qint32 phrase)
{
    if (phrase < 0 || syntax.phrase(phrase).first < 2)
        return false;
    const qint32 first = syntax.phrase(phrase).first;
    const Token &link = syntax.at(first - 1);
    return isLink(link) && syntax.at(first - 2).phrase >= 0;
}

/// Where a list begins that goes on with this phrase behind a comma: artists in "artists, writers and skippers".
qint32 firstOfList(const Syntax &syntax, qint32 phrase)
{
    constexpr int longestList = 4;
    for (int step = 0; step < longestList; ++step) {
        const qint32 comma = syntax.phrase(phrase).first - 1;
        if (comma < 1 || syntax.at(comma).kind != TokenKind::Comma || syntax.at(comma - 1).phrase < 0)
            break;
        phrase = syntax.at(comma - 1).phrase;
    }
    return phrase;
}

} // namespace

qint32 headOfChain(const Syntax &syntax, qint32 phrase)
{
    constexpr int longestChain = 4;
    for (int step = 0; step < longestChain; ++step) {
        const qint32 first = syntax.phrase(phrase).first;
        if (syntax.phrase(phrase).type == PhraseType::Pronoun || first < 2 || syntax.at(first).sentenceStart)
            break;
        const Token &link = syntax.at(first - 1);
        const Token &outer = syntax.at(first - 2);
        if (link.plays(Part::Additive) && outer.phrase >= 0) {
            const qint32 listed = firstOfList(syntax, outer.phrase);
            if (!isComplement(syntax, listed))
                break;
            phrase = listed;
            continue;
        }
        if (!isLink(link) || outer.phrase < 0)
            break;
        phrase = outer.phrase;
    }
    return phrase;
}

} // namespace bluepencil::quotes
