// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/runningcounts.h"
#include "detect/quotes/syntax/tokens.h"

#include <span>
#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// What a noun phrase is.
enum class PhraseType : quint8 {
    Pronoun,       ///< he, she, they: can be a subject
    ObjectPronoun, ///< him, her, them
    Relative,      ///< who, which, that
    Name,          ///< its last word is capitalised
    Nominal,       ///< the mayor, two aides
    Number,
};

/// A noun phrase: the tokens [first, last]. Its head is its last word.
struct NounPhrase {
    qint32 first = 0;
    qint32 last = 0;
    PhraseType type = PhraseType::Nominal;

    [[nodiscard]] bool contains(qint32 token) const { return first <= token && token <= last; }
    friend bool operator==(const NounPhrase &, const NounPhrase &) = default;
};

/// Tokens [first, end) between two sentence ends. A sentence never crosses a paragraph.
struct Sentence {
    qint32 first = 0;
    qint32 end = 0;
    qint32 line = 0; ///< index into Syntax::lines
};

/// Tokens [first, end) and sentences [firstSentence, endSentence) of a paragraph that is not blank.
struct Line {
    qint32 first = 0;
    qint32 end = 0;
    qint32 firstSentence = 0;
    qint32 endSentence = 0;
};

/// What a shallow parse knows of an article: verbs are tagged, noun phrases are chunked, sentences are cut. No
/// dictionary of nouns, no statistics: closed-class words and endings.
struct Syntax {
    const Grammar *grammar = nullptr; ///< that it was parsed by; never null in a parse
    std::vector<Token> tokens;
    std::vector<NounPhrase> phrases; ///< disjoint, in order
    std::vector<Sentence> sentences;
    std::vector<Line> lines;
    std::vector<qint32> sentenceOf; ///< of each token
    RunningCounts counts;           ///< of all tokens
    std::vector<qint32> quotes;     ///< the token of each marked region

    [[nodiscard]] const Token &at(qint32 token) const { return tokens[static_cast<size_t>(token)]; }
    [[nodiscard]] qint32 size() const { return static_cast<qint32>(tokens.size()); }
    [[nodiscard]] const Sentence &sentence(qint32 index) const { return sentences[static_cast<size_t>(index)]; }
    [[nodiscard]] qint32 sentenceIndex(qint32 token) const { return sentenceOf[static_cast<size_t>(token)]; }
    [[nodiscard]] const Sentence &sentenceHolding(qint32 token) const { return sentence(sentenceIndex(token)); }
    /// Where the sentence's final stops begin; its end without any.
    [[nodiscard]] qint32 stopOf(const Sentence &sentence) const;
    [[nodiscard]] const Line &line(qint32 index) const { return lines[static_cast<size_t>(index)]; }
    [[nodiscard]] const NounPhrase &phrase(qint32 index) const { return phrases[static_cast<size_t>(index)]; }
    /// What stands in [from, to).
    [[nodiscard]] Counts between(qint32 from, qint32 to) const { return counts.between(from, to); }
    [[nodiscard]] Span spanOf(qint32 first, qint32 last) const { return Span(at(first).start, at(last).end); }
    [[nodiscard]] Span spanOf(const NounPhrase &phrase) const { return spanOf(phrase.first, phrase.last); }
};

/// The whole shallow parse. Linear. The grammar has to live as long as what is parsed by it.
[[nodiscard]] Syntax parse(const Article &article, const std::vector<MarkedRegion> &regions, const Grammar &grammar);

/// The parts of it, each on what the one before left: sentences, words that are names, verbs, noun phrases, counts.
void cutSentences(Syntax &syntax, const Article &article, const std::vector<MarkedRegion> &regions);
void tagVerbs(Syntax &syntax, const Article &article);
void tagListedVerbs(Syntax &syntax, const Article &article);
void markNameWords(Syntax &syntax, const Article &article);
void chunkPhrases(Syntax &syntax, const Article &article);

} // namespace bluepencil::quotes
