// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/features.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// What may stand between a verb and the words it leads up to: said that “…”, called it a “…”.
bool leadsOn(const Token &token)
{
    return token.kind == TokenKind::Comma || token.kind == TokenKind::Colon ||
           token.classes.hasAny(Adverb, Subordinator, Determiner);
}

/// Whether the word ties a speech noun to what was said.
bool tiesNoun(const Token &token)
{
    return token.plays(Part::Complementizer) || token.plays(Part::Infinitive) || token.plays(Part::Genitive) ||
           token.plays(Part::Topic);
}

/// The word that ties the noun to what follows, a time or a place left out: "his statement on Friday that", "his claim
/// is that".
qint32 linkBehind(const Syntax &syntax, const NounPhrase &phrase, qint32 end)
{
    qint32 next = phrase.last + 1;
    if (next + 1 < end && syntax.at(next).is(Be) && syntax.at(next + 1).plays(Part::Complementizer))
        ++next;
    if (next >= end)
        return -1;
    if (tiesNoun(syntax.at(next)))
        return next;
    if (!syntax.at(next).is(Preposition) || next + 1 >= end || syntax.at(next + 1).phrase < 0)
        return -1;
    const qint32 behind = syntax.phrase(syntax.at(next + 1).phrase).last + 1;
    return behind < end && syntax.at(behind).plays(Part::Complementizer) ? behind : -1;
}

NounClaim::Owner ownerOf(const Syntax &syntax, const NounPhrase &phrase)
{
    if (syntax.at(phrase.first).is(PossessivePronoun))
        return NounClaim::Owner::Pronoun;
    for (qint32 i = phrase.first + 1; i < phrase.last; ++i) {
        if (syntax.at(i).kind == TokenKind::Possessive)
            return NounClaim::Owner::Possessor;
    }
    return NounClaim::Owner::Nobody;
}

} // namespace

NounClaim nounClaimBefore(const Syntax &syntax, qint32 quoteToken)
{
    constexpr qint32 reach = 20;
    const qint32 start = std::max(syntax.sentenceHolding(quoteToken).first, quoteToken - reach);
    int finite = 0;
    for (qint32 i = quoteToken - 1; i >= start; --i) {
        const Token &token = syntax.at(i);
        const bool goesOn = i > start && syntax.at(i - 1).verb == VerbForm::Auxiliary; // "would be"
        finite += token.isFinite() && !goesOn ? 1 : 0;
        if (token.kind == TokenKind::Quote || finite > 1)
            break;
        if (token.is(SpeechNoun) && token.phrase >= 0 && syntax.phrase(token.phrase).last == i) {
            const NounPhrase &phrase = syntax.phrase(token.phrase);
            return {i, ownerOf(syntax, phrase), linkBehind(syntax, phrase, quoteToken)};
        }
    }
    return {};
}

Claim claimBefore(const Syntax &syntax, qint32 quoteToken)
{
    const qint32 start = syntax.sentenceHolding(quoteToken).first;
    qint32 i = quoteToken - 1;
    int to = 0;
    while (i >= start && (leadsOn(syntax.at(i)) || syntax.at(i).plays(Part::Infinitive))) {
        to = syntax.at(i).plays(Part::Infinitive) ? 2 : to;
        --i;
    }
    if (i < start)
        return {};
    if (syntax.at(i).isVerb())
        return {1 + to, i};
    if (syntax.at(i).phrase < 0)
        return {};
    i = syntax.phrase(headOfChain(syntax, syntax.at(i).phrase)).first - 1;
    return i >= start && syntax.at(i).isVerb() ? Claim{2 + to, i} : Claim{};
}

Claim claimBehind(const Syntax &syntax, qint32 quoteToken)
{
    const qint32 end = syntax.sentenceHolding(quoteToken).end;
    qint32 i = quoteToken + 1;
    while (i < end && (syntax.at(i).kind == TokenKind::Comma || syntax.at(i).is(Adverb)))
        ++i;
    if (i >= end)
        return {};
    if (syntax.at(i).plays(Part::SourceLead))
        return {3, i};
    if (syntax.at(i).isVerb())
        return {2, i};
    if (syntax.at(i).phrase < 0)
        return {};
    i = syntax.phrase(syntax.at(i).phrase).last + 1;
    while (i < end && (syntax.at(i).verb == VerbForm::Auxiliary || syntax.at(i).is(Adverb)))
        ++i;
    return i < end && syntax.at(i).isVerb() ? Claim{1, i} : Claim{};
}

} // namespace bluepencil::quotes
