// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "review/runs.h"

#include <QList>

namespace bluepencil {

class Article;

/// The suggestions among these that may be cut in one step from a list, without each being looked at in its place: they
/// are undecided, at least that sure, neither near repeats nor credits, hold no speech (see holdingSpeech()), and harm
/// no quotation. `findings` are all of the article's, in order.
[[nodiscard]] QList<Finding> cuttableTogether(const Article &article, const QList<Finding> &findings,
                                              const Review &review, QList<Finding> suggestions, Certainty least);

} // namespace bluepencil
