// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/people/headings.h"

namespace bluepencil::quotes {

namespace {

constexpr qint32 longestHeading = 16; // tokens

} // namespace

bool isHeading(const Syntax &syntax, qint32 line)
{
    const Line &tokens = syntax.line(line);
    const TokenKind end = syntax.at(tokens.end - 1).kind;
    const bool open = end == TokenKind::Word || end == TokenKind::Number || end == TokenKind::Closing;
    return open && tokens.end - tokens.first <= longestHeading && syntax.lines.size() > 1;
}

bool isInTitleCase(const Syntax &syntax, qint32 line)
{
    using enum WordClass;
    constexpr int fewest = 4;
    const Line &tokens = syntax.line(line);
    if (tokens.end - tokens.first > longestHeading)
        return false;
    int capitals = 0;
    for (qint32 i = tokens.first; i < tokens.end; ++i) {
        const Token &token = syntax.at(i);
        if (token.kind != TokenKind::Word)
            continue;
        const bool small = token.classes.hasAny(Determiner, Preposition, Conjunction, Subordinator, PossessivePronoun);
        if (!token.capital && !small)
            return false;
        capitals += token.capital ? 1 : 0;
    }
    return capitals >= fewest;
}

} // namespace bluepencil::quotes
