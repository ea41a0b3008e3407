// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/firstlook.h"
#include "detect/cuts/model/model.h"

namespace bluepencil {

/// A model, and what it weighs: the features of lines as the rules left them, and what a first look thought of them.
struct Weighing {
    const LineModel &model;
    LineFeatures features;
    FirstLook first = {};
};

/// From which log-odds of the first look on the model may suggest a line: minus infinity where nothing forbids it,
/// infinity where it is never asked.
[[nodiscard]] float neededAtFirstLook(const Surroundings &around, qsizetype index);

/// Log-odds from which on a line is worth a second look; below, it is good whatever stands around.
inline constexpr float worthASecondLook = -2.6F;

/// The first look at all lines, by their features alone. What is settled or may not be suggested counts as sure. The
/// features of lines that are worth a second look are kept.
[[nodiscard]] FirstLook lookFirst(const LineTable &lines, const LineModel &model, LineFeatures &features);

/// Weighs every line, at a second look: says how sure the rules' suggestions are, and suggests lines that no rule has
/// taken. What is suggested gets the category that the line's words and neighbours point to. Left alone is what needs
/// no weighing (ad markers, house rules, credits), and a line with a veto that has not yielded (vetoes.h). A line that
/// no rule has needs more evidence, unless it stands among lines that are cut.
void suggestByModel(const LineTable &lines, LineVerdicts &verdicts, const Weighing &weighing);

} // namespace bluepencil
