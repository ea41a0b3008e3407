// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QString>

namespace bluepencil {

class Article;

/// What an editor calls a finding, inside a sentence and without a capital: "ad marker", "related links", "repeat".
[[nodiscard]] QString wordsFor(const Finding &finding);

/// What an editor calls a family of findings, for a menu: "Promotion".
[[nodiscard]] QString wordsFor(Family family);

/// The text of a span (raw UTF-16 offsets) on one line, at most so many characters of it: enough for the widest list.
[[nodiscard]] QString excerptOf(const Article &article, Span span, qsizetype longest = 160);

/// Where a span (raw UTF-16 offsets) stands: "paragraph 12", "paragraphs 3–6".
[[nodiscard]] QString paragraphWords(const Article &article, Span span);

} // namespace bluepencil
