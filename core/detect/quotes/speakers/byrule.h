// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/ranking.h"

#include <vector>

namespace bluepencil::quotes {

/// Decides for each region who said it, by rules alone: for languages whose grammar lists its verb forms and on which
/// no weights are fitted. From left to right; linear. The confidence is fixed for each rule: what stands right beside
/// the quotation is surer than what is inherited from the one before.
[[nodiscard]] std::vector<SpeakerChoice> attributeByRule(const QuoteScene &scene);

} // namespace bluepencil::quotes
