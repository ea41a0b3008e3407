// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <vector>

namespace bluepencil {

/// How sure an editor can be of a repeat that nobody can have written.
inline constexpr float assembledConfidence = 0.97F;

/// For each line whether its repeat is surely a slip of whatever put the text together: it starts in the middle of a
/// word, or it goes on below such a restart in the order of the original, or it belongs to a stretch of at least two
/// paragraphs that stand once more in their order. Refrains and rows of a template have no such form.
[[nodiscard]] std::vector<bool> assembledLines(const LineTable &lines, const LineVerdicts &verdicts);

} // namespace bluepencil
