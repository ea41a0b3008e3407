// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/lexicon/language.h"
#include "detect/quotes/quotes.h"
#include "detect/quotes/syntax/marks.h"

#include <optional>
#include <vector>

namespace bluepencil::quotes {

/// What can be told of quotations in a language without a grammar: where they stand, and which look like speech. Nobody
/// is named, and one warning for the whole article says why, with the language where it is one we know. `regions` are
/// those of the article.
[[nodiscard]] QuoteFindings markedAlone(const Article &article, const std::vector<MarkedRegion> &regions,
                                        std::optional<Language> language);

} // namespace bluepencil::quotes
