// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

namespace bluepencil::quotes {

namespace {

/// What a token adds to the counts behind it.
Counts countsOf(const Syntax &syntax, qint32 i)
{
    const auto one = [](bool really) { return static_cast<quint16>(really); };
    const Token &token = syntax.at(i);
    const bool that = token.plays(Part::Complementizer);
    const bool opensPhrase = token.phrase >= 0 && (i == 0 || syntax.at(i - 1).phrase != token.phrase);
    return {.verbs = one(token.isVerb()),
            .finite = one(token.isFinite()),
            .phrases = one(opensPhrase),
            .commas = one(token.kind == TokenKind::Comma),
            .quotes = one(token.kind == TokenKind::Quote),
            .ends = one(i + 1 < syntax.size() && syntax.at(i + 1).sentenceStart),
            .that = one(that),
            .conjunctions = one(token.is(WordClass::Conjunction)),
            .subordinators = one(token.is(WordClass::Subordinator) && !that)};
}

void countAll(Syntax &syntax)
{
    for (qint32 i = 0; i < syntax.size(); ++i)
        syntax.counts.add(countsOf(syntax, i));
}

} // namespace

qint32 Syntax::stopOf(const Sentence &sentence) const
{
    qint32 end = sentence.end;
    while (end > sentence.first && at(end - 1).kind == TokenKind::Stop)
        --end;
    return end;
}

Syntax parse(const Article &article, const std::vector<MarkedRegion> &regions, const Grammar &grammar)
{
    Syntax syntax;
    syntax.grammar = &grammar;
    syntax.tokens = tokensOf(article, regions, grammar);
    for (qint32 i = 0; i < syntax.size(); ++i) {
        if (syntax.at(i).kind == TokenKind::Quote)
            syntax.quotes.push_back(i);
    }
    cutSentences(syntax, article, regions);
    markNameWords(syntax, article);
    if (grammar.traits().listsVerbForms)
        tagListedVerbs(syntax, article);
    else
        tagVerbs(syntax, article);
    chunkPhrases(syntax, article);
    countAll(syntax);
    return syntax;
}

} // namespace bluepencil::quotes
