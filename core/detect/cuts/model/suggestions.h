// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/model.h"

namespace bluepencil {

extern const CutRuleFamily modelRules;

/// Suggests the lines that the model speaks against and no rule has taken, and raises rules that are less sure than
/// the model. What is suggested gets the category that the line's words and neighbours point to. A veto keeps a line
/// from being asked about (vetoes.h). The longer a line, the surer the model must be: a wrong cut of a long line costs
/// most.
void suggestByModel(const LineTable &lines, LineVerdicts &verdicts, const LineModel &model);

} // namespace bluepencil
