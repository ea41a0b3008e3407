// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/features.h"

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// What may stand between a verb and the words it leads up to: said that “…”, called it a “…”.
bool leadsOn(const Token &token)
{
    return token.kind == TokenKind::Comma || token.kind == TokenKind::Colon ||
           token.classes.hasAny(Adverb, Subordinator, Determiner);
}

} // namespace

Claim claimBefore(const Syntax &syntax, qint32 quoteToken)
{
    const qint32 start = syntax.sentenceHolding(quoteToken).first;
    qint32 i = quoteToken - 1;
    while (i >= start && leadsOn(syntax.at(i)))
        --i;
    if (i < start)
        return {};
    if (syntax.at(i).isVerb())
        return {1, i};
    if (syntax.at(i).phrase < 0)
        return {};
    i = syntax.phrase(syntax.at(i).phrase).first - 1;
    return i >= start && syntax.at(i).isVerb() ? Claim{2, i} : Claim{};
}

Claim claimBehind(const Syntax &syntax, qint32 quoteToken)
{
    const qint32 end = syntax.sentenceHolding(quoteToken).end;
    qint32 i = quoteToken + 1;
    while (i < end && (syntax.at(i).kind == TokenKind::Comma || syntax.at(i).is(Adverb)))
        ++i;
    if (i >= end)
        return {};
    if (syntax.at(i).word == u"according"_word)
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
