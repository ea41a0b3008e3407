// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/subjectsides.h"

#include "detect/quotes/speakers/wholephrase.h"

#include <algorithm>

namespace bluepencil::quotes {

using enum WordClass;

namespace {

bool isKindOfSomebody(const Token &token)
{
    return token.classes.hasAny(PersonTitle, PersonNoun, SubjectNoun, Institution);
}

bool mayStandBetween(const Token &token)
{
    if (!token.isWord() || token.isFinite())
        return false;
    return !token.classes.hasAny(Conjunction, Subordinator, Relative) || token.is(Adverb);
}

} // namespace

bool endsClause(const Token &token)
{
    return token.kind == TokenKind::Quote || token.kind == TokenKind::Colon || token.kind == TokenKind::Semicolon ||
           token.kind == TokenKind::Stop;
}

SubjectSides::SubjectSides(const Syntax &syntax, qint32 verb)
    : m_syntax(syntax)
    , m_sentence(syntax.sentenceHolding(verb))
    , m_verb(verb)
{
}

bool SubjectSides::canSpeak(const NounPhrase &phrase) const
{
    if (phrase.type == PhraseType::Name || phrase.type == PhraseType::Pronoun)
        return true;
    return std::any_of(m_syntax.tokens.begin() + phrase.first, m_syntax.tokens.begin() + phrase.last + 1,
                       isKindOfSomebody);
}

bool SubjectSides::tellsSomebody(const Token &token)
{
    return token.capital || isKindOfSomebody(token);
}

bool SubjectSides::isGoverned(const NounPhrase &phrase) const
{
    const qint32 link = phrase.first - 1;
    const bool partitive = link == m_sentence.first && at(link).plays(Part::Genitive); // "Des habitants disent"
    return phrase.first > m_sentence.first && at(link).is(Preposition) && !partitive;
}

bool SubjectSides::isTime(const NounPhrase &phrase) const
{
    return phrase.type == PhraseType::Number || at(phrase.last).is(Time);
}

bool SubjectSides::maySpeak(const NounPhrase &phrase) const
{
    return !isTime(phrase) && phrase.type != PhraseType::ObjectPronoun && !at(phrase.first).is(ObliqueDeterminer) &&
           !(phrase.first == phrase.last && at(phrase.first).is(Impersonal));
}

qint32 SubjectSides::outermost(qint32 index) const
{
    constexpr int longestChain = 5;
    for (int step = 0; step < longestChain; ++step) {
        const NounPhrase &phrase = m_syntax.phrase(index);
        if (phrase.first <= m_sentence.first)
            break;
        const qint32 link = phrase.first - 1;
        const bool genitive = at(link).phrase >= 0 && at(phrase.first).is(GenitiveDeterminer);
        const bool linked = at(link).is(Preposition) && link > m_sentence.first && at(link - 1).phrase >= 0;
        if (!genitive && !linked)
            break;
        const qint32 outer = at(genitive ? link : link - 1).phrase;
        if (isTime(m_syntax.phrase(outer)))
            break;
        index = outer;
    }
    return index;
}

qint32 SubjectSides::beforeBrackets(qint32 closing) const
{
    constexpr qint32 longest = 12;
    for (qint32 i = closing - 1; i >= std::max(m_sentence.first, closing - longest); --i) {
        if (at(i).kind == TokenKind::Opening)
            return i - 1;
    }
    return m_sentence.first - 1;
}

qint32 SubjectSides::beforeApposition(qint32 comma) const
{
    for (qint32 i = comma - 1; i > m_sentence.first; --i) {
        if (endsClause(at(i)) || at(i).isFinite())
            break;
        if (at(i).kind == TokenKind::Comma)
            return i - 1;
    }
    return beforeRelativeClause(comma);
}

qint32 SubjectSides::beforeRelativeClause(qint32 closing) const
{
    for (qint32 i = closing - 1; !traits().nounsHaveCapitals && i > m_sentence.first; --i) {
        if (endsClause(at(i)) || closing - i > subjectReachLeft)
            break;
        const bool relative = at(i + 1).is(Relative) || (at(i + 1).is(Preposition) && at(i + 2).is(Relative));
        if (at(i).kind == TokenKind::Comma && relative)
            return i - 1;
    }
    return m_sentence.first - 1;
}

std::optional<NounPhrase> SubjectSides::before(qint32 finite) const
{
    const qint32 start = std::max(m_sentence.first, finite - subjectReachLeft);
    qint32 end = finite - 1;
    qint32 i = finite - 1;
    while (i >= start) {
        const Token &token = at(i);
        if (token.kind == TokenKind::Closing) {
            i = beforeBrackets(i);
        } else if (token.kind == TokenKind::Comma && i == finite - 1) {
            end = i - 1;
            i = beforeApposition(i);
        } else if (token.phrase >= 0) {
            const qint32 head = outermost(token.phrase);
            const NounPhrase &phrase = m_syntax.phrase(head);
            if (!isGoverned(phrase) && maySpeak(phrase))
                return whole(m_syntax.phrase(explained(head)), end);
            i = phrase.first - (isGoverned(phrase) ? 2 : 1);
        } else if (mayStandBetween(token)) {
            --i;
        } else {
            return relativeAt(i);
        }
    }
    return std::nullopt;
}

std::optional<NounPhrase> SubjectSides::relativeAt(qint32 i) const
{
    const qint32 next = m_verb + 1;
    const bool closes = next >= m_sentence.end || !at(next).isWord() || at(next).is(Auxiliary);
    if (!closes || i <= m_sentence.first || !at(i).is(Relative) || at(i).is(ObliqueDeterminer) ||
        at(i - 1).kind != TokenKind::Comma)
        return std::nullopt;
    return NounPhrase{i, i, PhraseType::Relative};
}

qint32 SubjectSides::explained(qint32 index) const
{
    for (;;) {
        const qint32 comma = m_syntax.phrase(index).first - 1;
        if (comma <= m_sentence.first || at(comma).kind != TokenKind::Comma)
            return index;
        const qint32 i = at(comma - 1).kind == TokenKind::Closing ? beforeBrackets(comma - 1) : comma - 1;
        if (i < m_sentence.first || at(i).phrase < 0)
            return index;
        const qint32 outer = outermost(at(i).phrase);
        if (isGoverned(m_syntax.phrase(outer)) || !maySpeak(m_syntax.phrase(outer)) ||
            opensWithParticiple(m_syntax.phrase(outer)))
            return index;
        index = outer;
    }
}

bool SubjectSides::opensWithParticiple(const NounPhrase &phrase) const
{
    return phrase.first == m_sentence.first && phrase.last == phrase.first && at(phrase.last + 1).is(Preposition) &&
           !isKindOfSomebody(at(phrase.last));
}

NounPhrase SubjectSides::whole(NounPhrase phrase, qint32 end) const
{
    if (phrase.type == PhraseType::Pronoun)
        return phrase;
    for (;;) {
        phrase = withGenitives(phrase);
        const qint32 link = phrase.last + 1;
        if (link >= end || !at(link).is(Preposition) || at(link).plays(Part::Inside) || at(link).plays(Part::At) ||
            at(link + 1).phrase < 0 || isTime(m_syntax.phrase(at(link + 1).phrase)))
            return phrase;
        phrase.last = m_syntax.phrase(at(link + 1).phrase).last;
    }
}

std::optional<NounPhrase> SubjectSides::behind(qint32 finite) const
{
    const qint32 stop = std::min(m_sentence.end, finite + subjectReachRight);
    for (qint32 i = finite + 1; i < stop;) {
        const Token &token = at(i);
        if (i == m_verb) {
            ++i; // the participle right behind its auxiliary
        } else if (token.is(Preposition) && i + 1 < stop && at(i + 1).phrase >= 0) {
            i = withGenitives(m_syntax.phrase(at(i + 1).phrase)).last + 1;
        } else if (token.phrase >= 0) {
            const NounPhrase &phrase = m_syntax.phrase(token.phrase);
            if (maySpeak(phrase) && !isListenerBefore(phrase))
                return withComplements(phrase);
            i = withGenitives(phrase).last + 1;
        } else if (mayStandBetween(token)) {
            ++i;
        } else {
            break;
        }
    }
    return std::nullopt;
}

bool SubjectSides::isListenerBefore(const NounPhrase &phrase) const
{
    const qint32 next = phrase.last + 1;
    return traits().nounsHaveCases && next < m_sentence.end && at(next).phrase >= 0 && !canSpeak(phrase) &&
           canSpeak(m_syntax.phrase(at(next).phrase)) && maySpeak(m_syntax.phrase(at(next).phrase));
}

NounPhrase SubjectSides::withGenitives(const NounPhrase &phrase) const
{
    return quotes::withGenitives(m_syntax, phrase, m_sentence.end);
}

NounPhrase SubjectSides::withComplements(const NounPhrase &phrase) const
{
    return quotes::withComplements(m_syntax, phrase, m_sentence.end);
}

} // namespace bluepencil::quotes
