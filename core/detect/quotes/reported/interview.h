// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/people.h"
#include "detect/quotes/speakers/ranking.h"

#include <vector>

namespace bluepencil::quotes {

/// What an interview gives to its guest: the tokens [first, end) of one turn, its label left out.
struct InterviewTurn {
    qint32 first = 0;
    qint32 end = 0;
    NounPhrase label;  ///< what stands for the guest at the start of the turn; none (-1) between questions
    NounPhrase person; ///< where the guest is named, which may be the same words

    [[nodiscard]] bool isLabelled() const { return label.first >= 0; }
};

/// The turns of those who are asked, in order, where the article is an interview: labels of which at least two ask, or
/// three paragraphs that are nothing but questions, with answers in the first person. Whoever asks has no turn. Empty
/// everywhere else. Linear.
[[nodiscard]] std::vector<InterviewTurn> interviewIn(const QuoteScene &scene, const People &people);

/// Gives the quotations that are a turn, or a paragraph of one, to whose turn it is, unless the line itself says by
/// whom they are.
void answerInterview(const QuoteScene &scene, const std::vector<InterviewTurn> &turns,
                     std::vector<SpeakerChoice> &choices);

/// What tells surely of a person, in Person::evidence; a full name alone tells less.
constexpr int surelyPerson = 3;
constexpr int likelyPerson = 1;

/// Who is a person on this much evidence, named in full; null for anybody else.
[[nodiscard]] const Mention *fullNameOf(const Cast &cast, const Person &person, int evidence = surelyPerson);

/// The label at the start of a line, without its colon: “Frid:”, “AF:”, “Q:”; none (-1) where there is none.
[[nodiscard]] NounPhrase labelOf(const Syntax &syntax, qint32 line);

/// Whether somebody speaks of himself there, outside of marks.
[[nodiscard]] bool saysIOrWe(const Syntax &syntax, qint32 first, qint32 end);

} // namespace bluepencil::quotes
