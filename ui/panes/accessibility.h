// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

namespace bluepencil {

class ReviewView;

/// Teaches Qt to describe review views to assistive tools: two readable texts, "Raw article" and "Cleaned article",
/// with attributes for what is suggested, cut or quoted. Once is enough; more often does no harm.
void installReviewAccessibility();

/// Tell assistive tools, when there are any, what just changed. Cheap when there are none.
void announceCursor(const ReviewView &view);
/// The view has the focus, or the selection went to its other pane.
void announceFocus(const ReviewView &view);
void announceSelection(const ReviewView &view);
void announceText(const ReviewView &view, Pane pane);

} // namespace bluepencil
