// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/mask.h"

namespace bluepencil {

/// What a line looks like, whatever its words are: what is in namespace shape.
using Shapes = Mask<struct LineShape>;

namespace shape {
inline constexpr Shapes closingStop = Shapes::bit(0); ///< . ! ? at the end, closing marks aside
inline constexpr Shapes colon = Shapes::bit(1);       ///< ends with one
inline constexpr Shapes ellipsis = Shapes::bit(2);    ///< ends with one
inline constexpr Shapes question = Shapes::bit(3);
inline constexpr Shapes startsLower = Shapes::bit(4);
inline constexpr Shapes startsDigit = Shapes::bit(5);
inline constexpr Shapes startsQuote = Shapes::bit(6);
inline constexpr Shapes startsDash = Shapes::bit(7);
inline constexpr Shapes allCapitals = Shapes::bit(8);
inline constexpr Shapes titleCase = Shapes::bit(9); ///< most of its longer words begin with a capital
inline constexpr Shapes digit = Shapes::bit(10);
inline constexpr Shapes noLetters = Shapes::bit(11);
inline constexpr Shapes url = Shapes::bit(12);
inline constexpr Shapes email = Shapes::bit(13);
inline constexpr Shapes handle = Shapes::bit(14);  ///< @name
inline constexpr Shapes hashtag = Shapes::bit(15); ///< #name
inline constexpr Shapes pipe = Shapes::bit(16);    ///< | • ·
inline constexpr Shapes bracketed = Shapes::bit(17);
inline constexpr Shapes parenthesised = Shapes::bit(18);
inline constexpr Shapes quotes = Shapes::bit(19); ///< holds quotation marks
inline constexpr Shapes comma = Shapes::bit(20);
inline constexpr Shapes copyrightSign = Shapes::bit(21);
inline constexpr Shapes arrow = Shapes::bit(22);      ///< » > → at the end
inline constexpr Shapes gluedWords = Shapes::bit(23); ///< a capital inside a word that begins small: "ArticleHeadline"
inline constexpr Shapes endsWithBracket = Shapes::bit(24);
inline constexpr Shapes slash = Shapes::bit(25);
inline constexpr Shapes year = Shapes::bit(26); ///< a number from 1900 to 2099
inline constexpr Shapes bullet = Shapes::bit(27);
inline constexpr Shapes codeMark = Shapes::bit(28); ///< holds { ; < or /
// Whole lines that the label grammar (detect/lines/labelgrammar.h) recognises.
inline constexpr Shapes relatedLabel = Shapes::bit(32);
inline constexpr Shapes labelledLink = Shapes::bit(33); ///< "Related: Harbour reopens"
inline constexpr Shapes commentsLabel = Shapes::bit(34);
inline constexpr Shapes shareOnly = Shapes::bit(35);
inline constexpr Shapes advertOnly = Shapes::bit(36);
inline constexpr Shapes pageOnly = Shapes::bit(37);
inline constexpr Shapes answerRow = Shapes::bit(41); ///< "Like · Reply · 14 · 3h", "Log in to reply"
// What the same grammar recognises inside a line.
inline constexpr Shapes ownPage = Shapes::bit(38);  ///< "this article", "our site": the page speaks of itself
inline constexpr Shapes ownOffer = Shapes::bit(39); ///< "our weekly newsletter"
inline constexpr Shapes readsOwn = Shapes::bit(40); ///< "view this article", "diesen Artikel lesen"
} // namespace shape

} // namespace bluepencil
