// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"

#include <QList>

namespace bluepencil {

/// What the editor changed in the text that nobody suggested, and that shows: own cuts, own words, parts that were
/// brought back. In order of place, then of time. Costs all decisions.
[[nodiscard]] QList<Decision> ownChanges(const Review &review);

/// Those of them that stand on a place (raw UTF-16 offsets) or a part of it.
[[nodiscard]] QList<Decision> ownChangesOn(const Review &review, Span place);

/// Takes such a change back, as undoing would if it had been the last; none where it does not stand.
[[nodiscard]] QList<Change> takeBackOwn(const Review &review, const Decision &change);

} // namespace bluepencil
