// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Marks headers of comments and the forms that readers write them in.
void markComments(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
