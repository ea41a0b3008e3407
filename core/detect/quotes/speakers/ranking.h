// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"
#include "detect/quotes/speakers/features.h"
#include "detect/quotes/speakers/shape.h"
#include "detect/quotes/speakers/sieves.h"
#include "detect/quotes/speakers/templates.h"
#include "detect/quotes/speakers/weights.h"

#include <array>
#include <functional>
#include <vector>

namespace bluepencil::quotes {

/// What was decided about one marked region.
struct SpeakerChoice {
    Candidate chosen;          ///< not sourced: a title, a term, a scare quote
    Sieve sieve = Sieve::None; ///< the rule that decided without weights
    Order order = Order::Elsewhere;
    float confidence = 0; ///< that the speaker is right
    float sourced = 0;    ///< how surely these are somebody's words
    float direct = 0;     ///< how surely the marked words are all of what was said; 1 for speech, 0 for a fragment
    NounPhrase person{-1, -1, PhraseType::Name};   ///< where the speaker is named, if the words beside are a label
    qint32 turn = -1;                              ///< of an interview; what stands in different ones is told apart
    std::array<float, evidenceGroups> shares = {}; ///< what each group of features added to the chosen candidate
};

/// All an article offers to the ranking.
struct QuoteScene {
    const Article &article;
    const std::vector<MarkedRegion> &regions;
    const Syntax &syntax;
    const std::vector<Subject> &subjects;
    const std::vector<QuoteShape> &shapes;
};

/// Told of each quotation that no sieve decides, with its candidates and the chosen one's index; may return another
/// index, which the quotations behind it then build on. For fitting the weights.
using Supervisor = std::function<size_t(const QuoteContext &, const std::vector<Candidate> &, size_t chosen)>;

/// Decides for each region who said it: sieves first, then the candidate with the highest sum of weights, from left to
/// right, since each choice is evidence for the next. The confidence is the softmax mass of the chosen speaker.
[[nodiscard]] std::vector<SpeakerChoice> attribute(const QuoteScene &scene, const WeightTable &weights,
                                                   const Supervisor &supervisor = {});

} // namespace bluepencil::quotes
