// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/finding.h"

#include <QString>

namespace bluepencil {

class Article;

/// What an editor calls a finding, inside a sentence and without a capital: "ad marker", "related links", "repeat".
[[nodiscard]] QString wordsFor(const Finding &finding);

/// The text of a span (raw UTF-16 offsets) on one line, at most so many characters of it: enough for the widest list.
[[nodiscard]] QString excerptOf(const Article &article, Span span, qsizetype longest = 160);

} // namespace bluepencil
