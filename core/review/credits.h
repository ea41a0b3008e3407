// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"

#include <QList>

namespace bluepencil {

/// The credits of an article that nobody has decided on: bylines, dates of publication, who reported, whose photo it
/// is. However sure: none of them is ever cut unasked, so that a doubtful one may be offered as well. In order of
/// place.
[[nodiscard]] QList<Finding> openCredits(const QList<Finding> &findings, const Review &review);

/// Those that an editor moved out of the text and that stand on a place (raw UTF-16 offsets) or a part of it.
[[nodiscard]] QList<Finding> movedCredits(const QList<Finding> &findings, const Review &review, Span place);

} // namespace bluepencil
