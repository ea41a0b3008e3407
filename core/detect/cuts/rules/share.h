// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Marks bars of buttons to share, and lines that ask to.
void markShare(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
