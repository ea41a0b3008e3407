// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/suggestions.h"
#include "text/warning.h"

#include <QList>

namespace bluepencil {

class HouseRules;

/// Turns verdicts on lines into findings: neighbours of one category become one, repeats name their original, marks
/// glued to a good line become findings of their own. Reasons are told of what the rules left, as the model saw it.
/// Disjoint and ordered by place.
[[nodiscard]] QList<Finding> cutFindings(const LineTable &lines, const LineVerdicts &verdicts, const Weighing &weighing,
                                         const HouseRules *houseRules = nullptr);

/// "incomplete" for an article that a paywall, or its scrambled text, cut short.
[[nodiscard]] QList<Warning> cutWarnings(const LineTable &lines, const LineVerdicts &verdicts);

} // namespace bluepencil
