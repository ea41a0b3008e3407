// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/cleantext.h"

namespace bluepencil {

class Article;

/// How many words go out, given how many there were: those of the cuts less, those of the replacements more.
/// Costs only what was cut, so that it can be asked after every key. A word that a cut tears counts as cut.
[[nodiscard]] qsizetype wordsLeft(const Article &article, qsizetype rawWords, const CleanText &clean);

} // namespace bluepencil
