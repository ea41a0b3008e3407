// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/reported/unmarked.h"

#include <vector>

namespace bluepencil::quotes {

/// The words of posts and letters, which a line of their own says the writer of, in order of the signatures.
///
/// A post has a name and a handle: below it (— Ada Frid (@adafrid) May 2), at the end of its line, or above it. A
/// letter ends with a line that is a name, or a name and a place, or follows it, where the page begins with a name and
/// ends with a sentence; letters count where the article has two of them that
/// speak in the first person, or where one begins with a salutation. Linear.
[[nodiscard]] std::vector<Unmarked> signedWordsIn(const QuoteScene &scene);

} // namespace bluepencil::quotes
