// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/cleantext.h"
#include "review/review.h"

#include <QList>

namespace bluepencil {

/// How a text would go out if every one of some undecided suggestions were accepted on top of what is decided now.
struct IfAllCut {
    QList<Span> cuts;                ///< raw UTF-16 spans, ordered, disjoint
    QList<Replacement> replacements; ///< those that the cuts leave whole, ordered
};

/// What would go then. Linear in decisions and suggestions.
[[nodiscard]] IfAllCut ifAllCut(const Review &review, const QList<Finding> &suggestions);

/// The text that would go out.
[[nodiscard]] CleanText textIfAllCut(const Article &article, const Review &review, const QList<Finding> &suggestions);

} // namespace bluepencil
