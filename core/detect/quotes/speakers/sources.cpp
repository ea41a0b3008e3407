// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/sources.h"

#include "detect/quotes/speakers/wholephrase.h"

#include <algorithm>

namespace bluepencil::quotes {

namespace {

using enum WordClass;

/// “…, so Frid.”, “…, so Frid, …”: between marks, with nothing else.
bool isInserted(const Syntax &syntax, qint32 token, const NounPhrase &phrase)
{
    const Sentence &sentence = syntax.sentenceHolding(token);
    const bool before = token > sentence.first && !syntax.at(token - 1).isWord();
    const qint32 next = phrase.last + 1;
    return before && (next >= sentence.end || !syntax.at(next).isWord());
}

/// "According to Frid the ministry …": what follows the name is another phrase.
NounPhrase upToName(const Syntax &syntax, NounPhrase phrase)
{
    while (phrase.last > phrase.first && !syntax.at(phrase.last).capital)
        --phrase.last;
    phrase.type = PhraseType::Name;
    return phrase;
}

/// "According to experts inflation falls": where nouns have cases and no comma parts them, a source in small letters is
/// its first noun, with the institution that it belongs to.
NounPhrase sourcePhrase(const Syntax &syntax, NounPhrase phrase)
{
    const Sentence &sentence = syntax.sentenceHolding(phrase.first);
    const qint32 next = phrase.last + 1;
    const bool parted = next >= sentence.end || !syntax.at(next).isWord();
    const bool named = std::any_of(syntax.tokens.begin() + phrase.first, syntax.tokens.begin() + phrase.last + 1,
                                   [](const Token &token) { return token.capital; });
    if (!syntax.grammar->traits().nounsHaveCases)
        return phrase;
    if (named)
        return upToName(syntax, phrase);
    if (parted)
        return phrase;
    const auto isAdjective = [&syntax](qint32 i) {
        return syntax.at(i).classes.hasAny(ObliqueDeterminer, Determiner, PossessivePronoun);
    };
    qint32 last = phrase.first;
    while (last < phrase.last && isAdjective(last))
        ++last;
    while (last < phrase.last && syntax.at(last + 1).is(Institution))
        ++last;
    phrase.last = last;
    return phrase;
}

/// “Il secondo tempo”: what counts stands behind an article, a source does not. Where commas part clauses an article
/// may open one: “die laut Frid”.
bool isCounted(const Syntax &syntax, qint32 token)
{
    return token > syntax.sentenceHolding(token).first && !syntax.grammar->traits().commasPartClauses &&
           syntax.at(token - 1).classes.hasAny(Determiner, Preposition);
}

/// Who the words of a source belong to: the city in “according to statements of the city”.
NounPhrase ownerIn(const Syntax &syntax, const NounPhrase &source, qint32 noun)
{
    if (noun == source.last && noun > source.first && syntax.at(noun - 1).is(PossessivePronoun) &&
        syntax.grammar->traits().nounsHaveCases)
        return {noun - 1, noun - 1, PhraseType::Pronoun};
    if (syntax.at(source.first).is(PossessivePronoun) && noun > source.first)
        return {source.first, noun, PhraseType::Nominal}; // “nach ihren Angaben von 84 auf 120”
    qint32 first = noun + 1;
    if (first <= source.last && syntax.at(first).plays(Part::Genitive))
        ++first;
    if (first > source.last)
        return source;
    return {first, source.last, syntax.phrase(syntax.at(first).phrase).type};
}

} // namespace

std::optional<Saying> sourceAt(const Syntax &syntax, qint32 token)
{
    const Token &word = syntax.at(token);
    const Sentence &sentence = syntax.sentenceHolding(token);
    if (word.is(SourcePostposition)) {
        if (token == sentence.first || syntax.at(token - 1).phrase < 0)
            return std::nullopt;
        NounPhrase phrase = syntax.phrase(syntax.at(token - 1).phrase);
        while (phrase.first > sentence.first && syntax.at(phrase.first).is(GenitiveDeterminer) &&
               syntax.at(phrase.first - 1).phrase >= 0)
            phrase.first = syntax.phrase(syntax.at(phrase.first - 1).phrase).first;
        return Saying{{token, token, CueKind::Preposition}, phrase, true, false};
    }
    const bool owned =
        token > sentence.first && syntax.at(token - 1).is(PossessivePronoun) && syntax.grammar->traits().nounsHaveCases;
    if (word.plays(Part::Source) && owned) // "jego zdaniem"
        return Saying{{token, token, CueKind::Preposition}, {token - 1, token - 1, PhraseType::Pronoun}, true, false};
    qint32 next = token + 1;
    const bool glued = !syntax.grammar->endings().proclitic.isEmpty(); // "wafqan li-": the preposition of a preposition
    if (word.plays(Part::Source) && glued && next < sentence.end && syntax.at(next).is(Preposition))
        ++next;
    if (next >= sentence.end || syntax.at(next).phrase < 0)
        return std::nullopt;
    if (isSaying(syntax.at(next)))
        return std::nullopt; // “según confirmó Frid”
    const NounPhrase phrase = wholePhrase(syntax, next);
    if (word.plays(Part::Source) && isCounted(syntax, token))
        return std::nullopt;
    if (word.plays(Part::Source))
        return Saying{{token, token, CueKind::Preposition}, sourcePhrase(syntax, phrase), true, false};
    if (word.is(QuoteAdverb) && isInserted(syntax, token, phrase))
        return Saying{{token, token, CueKind::Preposition}, phrase, true, false};
    if (word.is(SourceOpener) && syntax.at(next).is(SourceNoun) && next < phrase.last)
        return Saying{{token, next, CueKind::Preposition}, ownerIn(syntax, phrase, next), true, false};
    if (!word.plays(Part::SourceLead))
        return std::nullopt;
    for (qint32 i = next; i <= phrase.last; ++i) {
        if (syntax.at(i).is(SourceNoun))
            return Saying{{token, i, CueKind::Preposition}, ownerIn(syntax, phrase, i), true, false};
    }
    return std::nullopt;
}

} // namespace bluepencil::quotes
