// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/cleantext.h"
#include "review/review.h"
#include "text/article.h"

#include <QList>

#include <memory>

namespace bluepencil {

/// Which of the two texts of a review: the raw article or the cleaned one. Each has offsets of its own.
enum class Pane : quint8 { Raw, Clean };

/// What the right pane shows.
enum class CleanMode : quint8 {
    AsItGoesOut, ///< exactly what an export would write now
    IfAllCut,    ///< what it would write if every suggestion were accepted
};

/// All that the review view needs to know about an article in review. A value: whoever owns the review hands a new one
/// over whenever something changed.
struct ReviewScene {
    Article article;
    std::shared_ptr<const QList<Finding>> findings; ///< by place, as the analyzer gives them; null is none
    Review review;
    CleanText clean; ///< of article and review

    [[nodiscard]] const QList<Finding> &findingList() const;
    /// True for a finding the panes show as a cut: a suggestion, or something less sure that was decided all the same.
    [[nodiscard]] bool showsAsCut(const Finding &finding) const;
    /// The suggestions that would go if all were accepted.
    [[nodiscard]] QList<Finding> suggestions() const;
    [[nodiscard]] CleanText cleanIn(CleanMode mode) const;
};

} // namespace bluepencil
