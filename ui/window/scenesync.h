// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

#include <QList>

#include <memory>

namespace bluepencil {

class ReviewSession;

/// The article in review as the view shows it. Holds the findings once for all the scenes of an analysis, so that the
/// view can tell that they are the same. A value.
class SceneSync {
public:
    /// Nothing found yet.
    SceneSync() = default;
    /// Takes up all that is found in the session now.
    explicit SceneSync(const ReviewSession &session);

    /// The session as a scene.
    [[nodiscard]] ReviewScene scene(const ReviewSession &session) const;
    /// The finding of this identity; null when there is none, or nothing is found yet. Linear in the number of
    /// findings.
    [[nodiscard]] const Finding *find(FindingId finding) const;
    /// The quotes of a statement, to be framed.
    [[nodiscard]] QList<FindingId> quotesIn(Span quoted) const;

private:
    std::shared_ptr<const QList<Finding>> m_findings;
};

} // namespace bluepencil
