// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QUndoStack>

#include <memory>

namespace bluepencil {

class ReviewCommand;
class ReviewSession;
class Stops;

/// The steps that can be taken back: one stack for all articles of the window, whose steps carry theirs. What is taken
/// back or again is shown where it happened.
class Steps : public QObject {
    Q_OBJECT

public:
    /// `stops` has to live longer.
    explicit Steps(Stops *stops, QObject *parent = nullptr);

    /// The article in review, or null.
    void setSession(std::shared_ptr<ReviewSession> session) { m_session = std::move(session); }
    [[nodiscard]] QUndoStack *stack() { return &m_stack; }

    /// True when the step was taken; one that is refused leaves the stack and says why by itself.
    bool take(std::unique_ptr<ReviewCommand> step);
    void undo();
    void redo();

Q_SIGNALS:
    /// A step of another article was taken back or again: its session should be shown.
    void sessionAsked(const std::shared_ptr<bluepencil::ReviewSession> &session);
    /// A step was taken, in words for the status bar and the screen reader.
    void taken(const QString &what);

private:
    void go(const ReviewCommand *step, void (QUndoStack::*way)(), const QString &words);

    Stops *m_stops;
    std::shared_ptr<ReviewSession> m_session;
    QUndoStack m_stack;
};

} // namespace bluepencil
