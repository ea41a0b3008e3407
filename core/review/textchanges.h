// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QList>

namespace bluepencil {

class Review;

/// What one decision did to the text: a stretch that goes or, where the decision is Verb::Replace, words in its place.
struct TextChange {
    Span span; ///< UTF-16 offsets into the raw text; a part of the decision's, where others lie on it
    Decision decision;
};

/// Who took what from the text: the cuts and replacements of a review, each with the decision that holds there; ordered
/// and disjoint. Together they are Review::cuts() and Review::replacements().
[[nodiscard]] QList<TextChange> textChanges(const Review &review);

} // namespace bluepencil
