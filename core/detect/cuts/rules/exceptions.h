// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Takes lines out of every detector's reach that look like junk and are not: embedded posts with their signatures,
/// separators, rows of tables, scores and lists, the bracketed outlet names of a digest, notes of correction, and the
/// headline that the page or record names as its title.
/// Runs first; a line it exempts is never suggested, except by a house rule.
void markExceptions(const LineTable &lines, LineVerdicts &verdicts);

/// "— Name (@handle) January 26, 2016": what closes an embedded post.
[[nodiscard]] bool isPostSignature(const LineTable &lines, qsizetype index);

} // namespace bluepencil
