// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/turn.h"
#include "detect/quotes/people/turnweights.h"

#include <vector>

namespace bluepencil::quotes {

/// For each of some turns in a row how likely each voice is to speak in it: the share of all courses of turns, by their
/// weights, in which it does. One more voice, the last, stands for somebody else. Each turn's shares add up to one.
/// Method: forward-backward over pairs of speakers (Rabiner, 1989). Linear in the number of turns, cubic in the voices.
[[nodiscard]] std::vector<std::vector<double>> sharesOf(const std::vector<Turn> &turns,
                                                        const std::vector<Voice> &voices, const TurnWeights &weights);

} // namespace bluepencil::quotes
