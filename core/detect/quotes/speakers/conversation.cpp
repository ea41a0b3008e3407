// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/conversation.h"

namespace bluepencil::quotes {

namespace {

constexpr size_t fewestLines = 20;
constexpr size_t fewestTurns = 2;
/// Of all lines, in per cent.
constexpr size_t openWithSpeech = 20;
constexpr int longestAnswer = 12; // words

bool opensWithSpeech(const QuoteShape &shape)
{
    return shape.opensLine && shape.isSentence();
}

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
    qint32 before = -2; // the last line that opened with speech
    for (size_t region = 0; region < shapes.size(); ++region) {
        if (!opensWithSpeech(shapes[region]))
            continue;
        const qint32 line = syntax.sentenceHolding(syntax.quotes[region]).line;
        ++opening;
        turns += isTurn(shapes[region]) && before == line - 1 ? 1 : 0;
        before = line;
    }
    const size_t lines = syntax.lines.size();
    return lines >= fewestLines && turns >= fewestTurns && 100 * opening >= openWithSpeech * lines;
}

bool isSpeechOfStory(const Syntax &syntax, const QuoteShape &shape, qint32 quoteToken)
{
    return shape.isSentence() && (shape.opensLine || syntax.at(quoteToken).sentenceStart);
}

} // namespace bluepencil::quotes
