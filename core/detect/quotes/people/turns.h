// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/people.h"
#include "detect/quotes/people/turnweights.h"
#include "detect/quotes/speakers/ranking.h"

#include <vector>

namespace bluepencil::quotes {

/// In a conversation (see isConversation()) decides anew whose turn each quotation is that names no speaker itself.
///
/// A conversation is read as a whole: those who are named with "said" stand fast, and between them the likeliest
/// course of turns is looked for, in which speakers alternate, nobody calls himself by name, who is called answers, and
/// who acts beside the words says them. The speaker becomes a mention by name, the confidence is the share of all
/// courses that agree. Everywhere else, and where nobody is named, nothing changes.
/// Linear in the number of turns.
void takeTurns(const QuoteScene &scene, const People &people, const TurnWeights &weights,
               std::vector<SpeakerChoice> &choices);

} // namespace bluepencil::quotes
