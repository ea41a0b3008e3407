// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/conversation.h"

namespace bluepencil::quotes {

namespace {

constexpr size_t fewestLines = 20;
constexpr size_t fewestTurns = 6;
/// Of all lines, in per cent.
constexpr size_t openWithSpeech = 25;
constexpr int longestAnswer = 12; // words

bool isTurn(const QuoteShape &shape)
{
    return shape.fillsLine && !shape.continued && shape.closed &&
           (shape.finalMark == FinalMark::Question || shape.words <= longestAnswer);
}

} // namespace

bool isConversation(const Syntax &syntax, const std::vector<QuoteShape> &shapes)
{
    size_t opening = 0;
    size_t turns = 0;
    for (const QuoteShape &shape : shapes) {
        opening += shape.opensLine && shape.isSentence() ? 1 : 0;
        turns += isTurn(shape) ? 1 : 0;
    }
    const size_t lines = syntax.lines.size();
    return lines >= fewestLines && turns >= fewestTurns && 100 * opening >= openWithSpeech * lines;
}

} // namespace bluepencil::quotes
