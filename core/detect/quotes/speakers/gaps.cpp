// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/featurekeys.h"

#include <array>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

bool isModifier(const Token &token)
{
    return token.verb == VerbForm::Auxiliary || token.is(Adverb) || token.is(Time) ||
           (token.isWord() && token.phrase < 0 && token.classes.isUnlisted() && token.verb == VerbForm::None);
}

bool isParenthesisMark(const Token &token)
{
    return token.kind == TokenKind::Comma || token.kind == TokenKind::Opening || token.kind == TokenKind::Closing ||
           token.kind == TokenKind::Dash;
}

bool allModifiers(const Syntax &syntax, qint32 from, qint32 to)
{
    for (qint32 i = from; i < to; ++i) {
        if (!isModifier(syntax.at(i)) && syntax.at(i).kind != TokenKind::Comma)
            return false;
    }
    return true;
}

bool isOnePhrase(const Syntax &syntax, qint32 from, qint32 to)
{
    const qint32 phrase = syntax.at(from).phrase;
    return phrase >= 0 && syntax.phrase(phrase).first == from && syntax.phrase(phrase).last == to - 1;
}

bool isChain(const Syntax &syntax, qint32 from, qint32 to)
{
    constexpr qint32 longest = 16;
    if (!syntax.at(from).is(Preposition) || to - from > longest)
        return false;
    for (qint32 i = from; i < to; ++i) {
        const Token &token = syntax.at(i);
        if (token.phrase < 0 && !token.classes.hasAny(Preposition, Conjunction) && !isModifier(token))
            return false;
    }
    return true;
}

Gap gapOfOne(const Token &token)
{
    if (token.kind == TokenKind::Comma)
        return Gap::Comma;
    if (token.kind == TokenKind::Colon)
        return Gap::Colon;
    if (token.plays(Part::Complementizer))
        return Gap::That;
    if (token.plays(Part::Manner))
        return Gap::As;
    return Gap::Short;
}

} // namespace

Gap gapBetween(const Syntax &syntax, qint32 from, qint32 to)
{
    constexpr qint32 shortest = 4;
    constexpr qint32 middle = 10;
    if (from >= to)
        return Gap::Nothing;
    const qint32 length = to - from;
    if (length == 1) {
        const Gap gap = gapOfOne(syntax.at(from));
        if (gap != Gap::Short)
            return gap;
    }
    if (length <= shortest && allModifiers(syntax, from, to))
        return Gap::Modifiers;
    if (isOnePhrase(syntax, from, to))
        return Gap::OnePhrase;
    const Token &last = syntax.at(to - 1);
    if (length > 1 && (last.kind == TokenKind::Comma || last.kind == TokenKind::Colon) &&
        isOnePhrase(syntax, from, to - 1))
        return Gap::PhraseComma;
    if (length > 1 && last.plays(Part::Manner))
        return Gap::As;
    if (length > 1 && last.plays(Part::Complementizer))
        return Gap::That;
    if (isParenthesisMark(syntax.at(from)) && isParenthesisMark(last))
        return Gap::Parenthesis;
    if (isChain(syntax, from, to))
        return Gap::Chain;
    return length <= shortest ? Gap::Short : length <= middle ? Gap::Middle : Gap::Long;
}

quint64 tokenClass(const Token &token)
{
    if (!token.isWord())
        return static_cast<quint64>(token.kind);
    constexpr quint64 words = 32;
    if (token.isVerb())
        return words + static_cast<quint64>(token.verb) + (token.is(Reporting) ? 16 : 0);
    if (token.verb == VerbForm::Auxiliary)
        return words + 40;
    if (token.capital && token.phrase >= 0)
        return words + 41;
    constexpr std::array ordered = {Relative,   Conjunction,    Preposition,   Subordinator, PossessivePronoun,
                                    Determiner, SubjectPronoun, ObjectPronoun, Adverb,       Time,
                                    SpeechNoun};
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (token.is(ordered[i]))
            return words + 42 + i;
    }
    return words + (token.phrase >= 0 ? 60 : 61);
}

quint64 tokenWord(const Token &token)
{
    return token.isWord() && !token.capital ? token.word : tokenClass(token);
}

} // namespace bluepencil::quotes
