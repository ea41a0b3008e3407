// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/grammar.h"
#include "detect/quotes/syntax/marks.h"
#include "text/span.h"

#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// What a token is.
enum class TokenKind : quint8 {
    Word,
    Number,
    Quote,      ///< a whole marked region: what is inside is not looked at
    Possessive, ///< 's, and the apostrophe after a plural
    Comma,
    Colon,
    Semicolon,
    Dash,
    Opening, ///< round or square bracket
    Closing,
    Stop, ///< . ? ! …
    Other,
};

/// How a word stands with regard to reporting, decided from the word and its neighbours.
enum class VerbForm : quint8 {
    None,
    Base,
    ThirdPerson,
    Past,      ///< regular: -ed
    Irregular, ///< said, told
    Ing,
    Auxiliary, ///< is, has, will: finite, but no cue by itself
};

/// One word, number or mark of the text outside quotations, or one whole quotation. Packed, since tokens are most of
/// what an analysis holds.
struct Token {
    qint32 start = 0; ///< UTF-16
    qint32 end = 0;
    WordId word = 0; ///< of words; 0 otherwise
    WordClasses classes;
    qint32 phrase = -1;           ///< index of the noun phrase it belongs to
    quint16 rank : 14 = 0;        ///< of a listed verb
    bool capital : 1 = false;     ///< begins with a capital letter
    bool allCapitals : 1 = false; ///< more than one letter, all capital
    Part part : 6 = Part::None;
    bool lineStart : 1 = false; ///< first of its paragraph
    bool sentenceStart : 1 = false;
    TokenKind kind : 4 = TokenKind::Other;
    VerbForm verb : 3 = VerbForm::None;
    bool infinitive : 1 = false; ///< base form after "to"

    [[nodiscard]] Span span() const { return Span(start, end); }
    [[nodiscard]] bool is(WordClass one) const { return classes.has(one); }
    [[nodiscard]] bool plays(Part one) const { return part == one; }
    [[nodiscard]] bool isWord() const { return kind == TokenKind::Word; }
    [[nodiscard]] bool isVerb() const { return verb != VerbForm::None && verb != VerbForm::Auxiliary; }
    /// Can be the verb of a clause: not -ing, not after "to".
    [[nodiscard]] bool isFinite() const { return verb != VerbForm::None && verb != VerbForm::Ing && !infinitive; }
    [[nodiscard]] bool isListedVerb() const { return isVerb() && is(WordClass::Reporting); }
};
static_assert(sizeof(Token) == 32);

/// The tokens of an article with its quotations as opaque tokens, in order; token i of kind Quote with `region` r is
/// `regions[r]`, and regions stand in the stream in their order.
[[nodiscard]] std::vector<Token> tokensOf(const Article &article, const std::vector<MarkedRegion> &regions,
                                          const Grammar &grammar);

} // namespace bluepencil::quotes
