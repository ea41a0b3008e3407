// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/people.h"
#include "detect/quotes/reported/interview.h"
#include "detect/quotes/speakers/ranking.h"

#include <vector>

namespace bluepencil::quotes {

/// What gives words without quotation marks to somebody.
enum class UnmarkedForm : quint8 {
    Label,     ///< Frid: We mend it in spring. — as in an interview
    Answer,    ///< the paragraphs between paragraphs that are questions
    LeadIn,    ///< Frid wrote: / the next paragraph
    Signature, ///< a post or a letter, and its writer's name
};

/// Words that are somebody's own, though no marks say so.
struct Unmarked {
    UnmarkedForm form = UnmarkedForm::Label;
    Span words;         ///< UTF-16
    NounPhrase speaker; ///< what stands for somebody beside them; none (-1) beside an answer
    NounPhrase person;  ///< where that one is named, which may be the same words
    Cue cue;            ///< of a lead-in: its verb
    float confidence = 0;
};

/// What the forms of unmarked words have in common.
namespace unmarkedwords {
constexpr float sure = 0.9F; ///< something beside the words names who it was
constexpr float likely = 0.75F;
constexpr qint32 shortestWords = 4; ///< tokens: what somebody says or writes is no single word
} // namespace unmarkedwords

/// All such words of an article, in order and disjoint. Labels count where the same one stands at least twice and is
/// somebody of the article; answers where three paragraphs are nothing but questions and those between them speak in
/// the first person; what stands below a lead-in where it does so as well, or where “>” marks it. Words in quotation
/// marks are left to attribute(). Linear.
[[nodiscard]] std::vector<Unmarked> unmarkedWordsIn(const QuoteScene &scene, const People &people,
                                                    const std::vector<InterviewTurn> &interview);

} // namespace bluepencil::quotes
