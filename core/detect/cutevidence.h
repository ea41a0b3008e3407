// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cutrules.h"
#include "detect/evidence.h"

namespace bluepencil {

/// Why lines `first` to `last` are one cut, strongest term first: the phrases that matched, the label above, how a
/// repeat stands to its original, what differs.
[[nodiscard]] Evidence evidenceOf(const LineTable &lines, const LineVerdicts &verdicts, qsizetype first,
                                  qsizetype last);

} // namespace bluepencil
