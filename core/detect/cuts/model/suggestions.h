// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/model.h"

namespace bluepencil {

extern const CutRuleFamily modelRules;

/// A model, and what it weighs: the features of lines as the rules left them.
struct Weighing {
    const LineModel &model;
    LineFeatures features;
};

/// Whether the model is asked about a line. `verdicts` are those of the rules.
[[nodiscard]] bool isWeighed(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index);

/// Weighs every line: says how sure the rules' suggestions are, and suggests lines that no rule has taken. What is
/// suggested gets the category that the line's words and neighbours point to. Left alone is what needs no weighing (ad
/// markers, house rules, credits), and a line with a veto (vetoes.h).
void suggestByModel(const LineTable &lines, LineVerdicts &verdicts, const Weighing &weighing);

} // namespace bluepencil
