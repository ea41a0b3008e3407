// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/cleantext.h"
#include "review/decision.h"
#include "text/span.h"

#include <QList>

namespace bluepencil {

/// What one step changed.
struct ReviewChange {
    QList<FindingId> findings; ///< those whose state may be another now, in the order of the analysis
    Span raw;                  ///< the stretch of raw text that may look different in either pane; UTF-16 offsets
};

/// Works out what steps changed: the findings whose text they touch (which those that they decide are), and the hull of
/// their spans and of every piece of the clean text that became another (seams reach beyond a cut).
[[nodiscard]] ReviewChange reviewChange(const QList<Change> &steps, const QList<Finding> &findings,
                                        const CleanText &before, const CleanText &after);

} // namespace bluepencil
