// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/wholephrase.h"

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// Where letters have no case, a name stands behind what its owner is: “the speaker of the ministry Rim Khuri”.
void takeIn(const Syntax &syntax, NounPhrase &phrase, const NounPhrase &next)
{
    phrase.last = next.last;
    if (syntax.grammar->traits().lettersHaveNoCase && next.type == PhraseType::Name)
        phrase.type = PhraseType::Name;
}

/// "The head of the office for work, Ada Frid": what a comma and a name follow belongs to the office.
bool isNamedBehind(const Syntax &syntax, qint32 token, qint32 end)
{
    const qint32 comma = withGenitives(syntax, syntax.phrase(syntax.at(token).phrase), end).last + 1;
    return comma + 1 < end && syntax.at(comma).kind == TokenKind::Comma && syntax.at(comma + 1).phrase >= 0 &&
           syntax.phrase(syntax.at(comma + 1).phrase).type == PhraseType::Name;
}

} // namespace

NounPhrase withGenitives(const Syntax &syntax, NounPhrase phrase, qint32 end)
{
    if (phrase.type == PhraseType::Pronoun || phrase.type == PhraseType::ObjectPronoun)
        return phrase;
    while (phrase.last + 1 < end && syntax.at(phrase.last + 1).phrase >= 0 &&
           syntax.at(phrase.last + 1).is(GenitiveDeterminer))
        phrase.last = syntax.phrase(syntax.at(phrase.last + 1).phrase).last;
    return phrase;
}

NounPhrase withComplements(const Syntax &syntax, NounPhrase phrase, qint32 end)
{
    if (phrase.type == PhraseType::Pronoun)
        return phrase;
    for (;;) {
        phrase = withGenitives(syntax, phrase, end);
        const qint32 link = phrase.last + 1;
        if (link + 1 >= end || syntax.at(link + 1).phrase < 0)
            return phrase;
        const Token &tie = syntax.at(link);
        if (!tie.plays(Part::Genitive) && !(tie.is(Preposition) && isNamedBehind(syntax, link + 1, end)))
            return phrase;
        takeIn(syntax, phrase, syntax.phrase(syntax.at(link + 1).phrase));
    }
}

NounPhrase wholePhrase(const Syntax &syntax, qint32 token)
{
    const Sentence &sentence = syntax.sentenceHolding(token);
    NounPhrase phrase = syntax.phrase(syntax.at(token).phrase);
    for (;;) {
        const qint32 link = phrase.last + 1;
        if (link >= sentence.end)
            return phrase;
        const bool genitive = syntax.at(link).phrase >= 0 && syntax.at(link).is(GenitiveDeterminer);
        const bool of =
            syntax.at(link).plays(Part::Genitive) && link + 1 < sentence.end && syntax.at(link + 1).phrase >= 0;
        if (!genitive && !of)
            return phrase;
        phrase.last = syntax.phrase(syntax.at(genitive ? link : link + 1).phrase).last;
    }
}

} // namespace bluepencil::quotes
