// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/syntax/syntax.h"

namespace bluepencil::quotes {

namespace {

quint16 difference(quint16 later, quint16 earlier)
{
    return static_cast<quint16>(later - earlier);
}

void addTo(quint16 &count, bool really)
{
    if (really)
        ++count;
}

void countAll(Syntax &syntax)
{
    syntax.counts.reserve(syntax.tokens.size() + 1);
    Counts counts;
    qint32 phrase = -1;
    for (qint32 i = 0; i < syntax.size(); ++i) {
        const Token &token = syntax.at(i);
        syntax.counts.push_back(counts);
        addTo(counts.verbs, token.isVerb());
        addTo(counts.finite, token.isFinite());
        addTo(counts.phrases, token.phrase >= 0 && token.phrase != phrase);
        phrase = token.phrase;
        addTo(counts.commas, token.kind == TokenKind::Comma);
        addTo(counts.quotes, token.kind == TokenKind::Quote);
        addTo(counts.ends, i + 1 < syntax.size() && syntax.at(i + 1).sentenceStart);
        addTo(counts.that, token.plays(Part::Complementizer));
        addTo(counts.conjunctions, token.is(WordClass::Conjunction));
        addTo(counts.subordinators, token.is(WordClass::Subordinator) && !token.plays(Part::Complementizer));
    }
    syntax.counts.push_back(counts);
}

} // namespace

Counts Counts::since(const Counts &earlier) const
{
    return {difference(verbs, earlier.verbs),
            difference(finite, earlier.finite),
            difference(phrases, earlier.phrases),
            difference(commas, earlier.commas),
            difference(quotes, earlier.quotes),
            difference(ends, earlier.ends),
            difference(that, earlier.that),
            difference(conjunctions, earlier.conjunctions),
            difference(subordinators, earlier.subordinators)};
}

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
