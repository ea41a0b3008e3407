// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/edits.h"
#include "review/review.h"
#include "text/article.h"

#include <QList>

#include <optional>

namespace bluepencil {

/// An earlier text of the same file, as it was decided on: to be read, not to be changed.
struct PreviousVersion {
    Article article;
    Review review;
    qint64 openedAt = 0; ///< milliseconds since 1970, UTC
};

/// A decision on an earlier text whose place was found again in the present one. Nothing of it is in force: an editor
/// confirms it, one by one.
struct Proposal {
    Decision earlier;               ///< offsets into the earlier text
    Span span;                      ///< where that is now; UTF-16 offsets into the present text
    std::optional<Finding> finding; ///< what is suggested there now; nothing when it is the editor's own

    friend bool operator==(const Proposal &, const Proposal &) = default;
};

/// Finds the places of earlier decisions again: the exact text, between the same words. A text that stands in several
/// places is found only where its surroundings tell which one is meant, so that no decision ever spreads to another
/// line that merely reads the same. What is suggested no more, and was no cut, is left out. In order of place. Takes
/// time in proportion to the number of decisions times the length of the text.
[[nodiscard]] QList<Proposal> carriedOver(const PreviousVersion &earlier, const Article &article,
                                          const QList<Finding> &findings);

/// The steps that make a proposal a decision of today's; none where nothing would change.
[[nodiscard]] QList<Change> confirm(const Proposal &proposal, const Review &review, const Article &article,
                                    const Signature &by);

/// The same for several, in the order in which they were decided, as one list of steps.
[[nodiscard]] QList<Change> confirmAll(QList<Proposal> proposals, Review review, const Article &article,
                                       const Signature &by);

} // namespace bluepencil
