// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lines/linetable.h"

namespace bluepencil {

/// True for lines that may stand several times in a good article: signatures of embedded posts, lines without letters,
/// labels of questions and answers, bracketed link labels, refrains. `copies` is how often the line stands in the
/// article.
[[nodiscard]] bool isLegitimateRepeat(const LineTable &lines, qsizetype index, int copies);

} // namespace bluepencil
