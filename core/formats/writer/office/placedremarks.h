// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QList>
#include <QStringList>

namespace bluepencil {
class Review;
}

namespace bluepencil::office {

struct TrackedText;

/// What an editor wrote on a paragraph, or took from it to the credits, as a comment in a document.
struct PlacedRemark {
    qsizetype paragraph = 0; ///< index in TrackedText::paragraphs
    Decision decision;       ///< who wrote it, and when
    QStringList lines;       ///< what it says, as XML can hold it
};

/// The notes, queries, answers and credits of a review that made the tracked text, in the order of its paragraphs, each
/// on the one where it begins. Linear in both.
[[nodiscard]] QList<PlacedRemark> placedRemarks(const TrackedText &text, const Review &review);

} // namespace bluepencil::office
