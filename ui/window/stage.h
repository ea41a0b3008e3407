// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/reviewscene.h"

#include <QList>

#include <memory>

namespace bluepencil {

class ReviewSession;

/// The findings of the article in review as the view shows them, and how they relate to the session's suggestions,
/// which are only some of them.
///
/// A value: showing goes by index into findings(), deciding by index into the session's suggestions.
class Stage {
public:
    /// Nothing found yet.
    Stage() = default;
    /// Takes up all that is found in the session now. Linear in the number of findings.
    explicit Stage(const ReviewSession &session);

    /// The session as a scene.
    [[nodiscard]] ReviewScene scene(const ReviewSession &session) const;
    /// All findings; none while nothing is found yet.
    [[nodiscard]] QList<Finding> findings() const { return m_findings ? *m_findings : QList<Finding>(); }
    /// These suggestions, by their indexes in the session, as findings to be framed; none while nothing is found yet.
    [[nodiscard]] QList<qsizetype> findingsOf(const QList<qsizetype> &suggestions) const;
    /// The quotes of a statement, to be framed.
    [[nodiscard]] QList<qsizetype> quotesIn(Span quoted) const;
    /// The run that a finding belongs to; -1 when it is no suggestion.
    [[nodiscard]] qsizetype runOf(const ReviewSession &session, qsizetype finding) const;

private:
    std::shared_ptr<const QList<Finding>> m_findings;
    QList<qsizetype> m_ofSuggestion; ///< of each suggestion, its place among the findings
};

} // namespace bluepencil
