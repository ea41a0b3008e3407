// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/decision.h"

#include <QUndoCommand>

#include <functional>
#include <memory>

namespace bluepencil {

class ReviewSession;

/// One step of the undo stack: some decisions on one article, forth and back. Bulk is one step too.
///
/// A step that the session refuses (the disk is full, somebody else decided meanwhile) becomes obsolete, so that it
/// leaves the stack, and its sentence goes to `refused`. What others decided is taken up then; a step that was taken
/// before goes back or forth all the same, unless it was just this that they decided.
class ReviewCommand : public QUndoCommand {
public:
    using Refused = std::function<void(const QString &sentence)>;

    /// What is done to which article.
    struct Step {
        std::shared_ptr<ReviewSession> session;
        QString text; ///< what undo calls it
        QList<Change> changes = {};
        Span place = {}; ///< shown for a step without changes
    };

    ReviewCommand(Step step, Refused refused);

    void redo() override;
    void undo() override;

    /// Where to look when the step is taken or taken back: the hull of what it decides, in raw UTF-16 offsets.
    [[nodiscard]] Span place() const { return m_place; }
    /// The article it belongs to; kept open as long as the step can be taken back.
    [[nodiscard]] const std::shared_ptr<ReviewSession> &session() const { return m_session; }

protected:
    /// The step is not taken, leaves the stack, and says why.
    void refuse(const QString &why);

private:
    void apply(const QList<Change> &changes);

    std::shared_ptr<ReviewSession> m_session;
    QList<Change> m_changes;
    Span m_place;
    Refused m_refused;
    bool m_taken = false; ///< at least once
};

} // namespace bluepencil
