// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/reported/reported.h"

#include <vector>

namespace bluepencil::quotes {

/// Reported speech by rules alone, for languages whose grammar lists its verb forms: a verb of saying with its subject,
/// and what a complementizer or the subjunctive opens behind it, or what a comma closes before it; what a preposition
/// of source stands with. One a sentence; in order, disjoint. Words in quotation marks have an attribution of their own
/// and are no part of it. Linear.
[[nodiscard]] std::vector<Reported> reportedByRule(const Syntax &syntax);

} // namespace bluepencil::quotes
