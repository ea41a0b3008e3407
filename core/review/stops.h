// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/runs.h"

namespace bluepencil {

/// What an editor is asked to cut: the cut findings that are sure enough, in order.
[[nodiscard]] QList<Finding> suggestionsOf(const QList<Finding> &findings);

/// The stops that an article has before anything is decided: runs of its suggestions, each that would harm a quotation
/// alone. Linear in the length of the article.
[[nodiscard]] QList<Run> stopsOf(const Article &article, const QList<Finding> &findings,
                                 const QList<Finding> &suggestions);

} // namespace bluepencil
