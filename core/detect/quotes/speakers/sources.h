// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/wordorder.h"

namespace bluepencil::quotes {

/// The source that a preposition at this token names (laut Frid, nach Angaben der Stadt), or a postposition (Frid
/// zufolge).
[[nodiscard]] std::optional<Saying> sourceAt(const Syntax &syntax, qint32 token);

} // namespace bluepencil::quotes
