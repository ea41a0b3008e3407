// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule commentsHeader;
} // namespace rule
extern const CutRuleFamily commentRules;

/// Marks headers of comments and the forms that readers write them in.
void markComments(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
