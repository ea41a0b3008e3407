// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/conversation.h"

#include <algorithm>

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

/// `before` is the quotation before, which may be an earlier one of the same paragraph.
bool isTurn(const QuoteShape &shape, const QuoteShape *before)
{
    const bool asked = before && before->closed && before->endsLine && before->finalMark == FinalMark::Question;
    return shape.fillsLine && !shape.continued && shape.closed &&
           (asked || shape.finalMark == FinalMark::Question || shape.words <= longestAnswer);
}

/// Frid shot a glance at him; I said that it was late.
bool hasObject(const Syntax &syntax, qint32 verb)
{
    const qint32 next = verb + 1;
    return next < syntax.size() && (syntax.at(next).phrase >= 0 || syntax.at(next).plays(Part::Complementizer));
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
        turns += isTurn(shapes[region], region > 0 ? &shapes[region - 1] : nullptr) && before == line - 1 ? 1 : 0;
        before = line;
    }
    const size_t lines = syntax.lines.size();
    return lines >= fewestLines && turns >= fewestTurns && 100 * opening >= openWithSpeech * lines;
}

bool hasLostLines(const std::vector<QuoteShape> &shapes)
{
    return std::any_of(shapes.begin(), shapes.end(), [](const QuoteShape &shape) { return shape.unbroken; });
}

bool isStoryWithoutLines(const Syntax &syntax, const std::vector<QuoteShape> &shapes)
{
    size_t answers = 0;
    for (size_t region = 1; region < shapes.size(); ++region) {
        const bool unbroken = shapes[region].unbroken && shapes[region - 1].unbroken;
        const bool speech = shapes[region].isSentence() && shapes[region - 1].isSentence();
        answers += unbroken && speech && syntax.quotes[region] == syntax.quotes[region - 1] + 1 ? 1 : 0;
    }
    return answers >= fewestTurns;
}

bool beginsSentence(const Syntax &syntax, const QuoteShape &shape, qint32 quoteToken, const Candidate &candidate)
{
    const Cue &cue = candidate.cue;
    const bool behind = candidate.speaker.first > quoteToken && candidate.speaker.first < cue.first;
    if (cue.kind != CueKind::Verb || !behind)
        return false;
    if (shape.finalMark != FinalMark::Question)
        return shape.finalMark == FinalMark::Stop;
    const Token &first = syntax.at(candidate.speaker.first);
    const bool narrator = first.end - first.start == 1; // I
    const bool capital = first.capital && candidate.speaker.type != PhraseType::Name && !narrator;
    return capital || !syntax.at(cue.first).is(WordClass::Reporting) || hasObject(syntax, cue.last);
}

bool isSpeechOfStory(const Syntax &syntax, const QuoteShape &shape, qint32 quoteToken)
{
    return shape.isSentence() && (shape.opensLine || syntax.at(quoteToken).sentenceStart);
}

} // namespace bluepencil::quotes
