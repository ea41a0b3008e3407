// SPDX-License-Identifier: Apache-2.0
#include "detect/lines/statement.h"

#include "detect/lines/linetable.h"

namespace bluepencil {

bool isWholeSentence(const FoldedLine &line)
{
    constexpr int fewestWords = 8;
    return line.wordCount >= fewestWords && line.is(shape::closingStop);
}

bool statesSomething(const FoldedLine &line)
{
    constexpr int fewestWords = 4;
    constexpr int fewestWithVerb = 3;
    return line.is(shape::closingStop) && !line.is(shape::question | shape::url | shape::pipe) &&
           !line.has(word::imperative) && line.wordCount >= (line.has(word::finite) ? fewestWithVerb : fewestWords);
}

bool speaksInQuotes(const FoldedLine &line)
{
    return line.is(shape::startsQuote) && line.appeals == 0;
}

bool tellsWhoSpeaks(const FoldedLine &line)
{
    return line.is(shape::quotes) && line.has(word::speech);
}

} // namespace bluepencil
