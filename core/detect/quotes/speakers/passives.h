// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"

#include <optional>

namespace bluepencil::quotes {

/// Who says it where the grammar turns the sentence around, which news does too seldom to be learned from it:
/// called “crooked” by Frid; described by Frid as “crooked”; “crooked” is how Frid describes it. Looks at the
/// quotation's sentence only.
[[nodiscard]] std::optional<Candidate> turnedAround(const Syntax &syntax, const std::vector<Subject> &subjects,
                                                    qint32 quoteToken);

} // namespace bluepencil::quotes
