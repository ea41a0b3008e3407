// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule shareBar;
extern const CutRule shareLine;
} // namespace rule
extern const CutRuleFamily shareRules;

/// Marks bars of buttons to share, and lines that ask to.
void markShare(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
