// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/syntax.h"

namespace bluepencil::quotes {

/// Whether a line is no sentence: a heading, a byline or a caption, short and without a stop at its end.
[[nodiscard]] bool isHeading(const Syntax &syntax, qint32 line);

/// Whether it is a headline where every word has a capital, which hides where a name ends.
[[nodiscard]] bool isInTitleCase(const Syntax &syntax, qint32 line);

} // namespace bluepencil::quotes
