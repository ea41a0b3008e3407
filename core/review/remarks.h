// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"

namespace bluepencil {

/// The notes, queries and answers that stand on a place (raw UTF-16 offsets) or a part of it, in order of place and
/// time. Costs all remarks, of which there are few.
[[nodiscard]] QList<Decision> remarksOn(const Review &review, Span place);

/// The queries that nobody has answered, in order of place and time. Costs all remarks.
[[nodiscard]] QList<Decision> openQueries(const Review &review);

} // namespace bluepencil
