// SPDX-License-Identifier: Apache-2.0
#include "commands/steps.h"

#include "commands/reviewcommand.h"
#include "commands/stops.h"

namespace bluepencil {

Steps::Steps(Stops *stops, QObject *parent)
    : QObject(parent)
    , m_stops(stops)
{
}

bool Steps::take(std::unique_ptr<ReviewCommand> step)
{
    const QString text = step->text();
    const int before = m_stack.index();
    m_stack.push(step.release());
    if (m_stack.index() <= before)
        return false;
    Q_EMIT taken(text);
    return true;
}

void Steps::undo()
{
    if (m_stack.canUndo())
        go(static_cast<const ReviewCommand *>(m_stack.command(m_stack.index() - 1)), &QUndoStack::undo,
           tr("Undone: %1"));
}

void Steps::redo()
{
    if (m_stack.canRedo())
        go(static_cast<const ReviewCommand *>(m_stack.command(m_stack.index())), &QUndoStack::redo,
           tr("Done again: %1"));
}

/// A step that is refused leaves the stack, and is deleted there.
void Steps::go(const ReviewCommand *step, void (QUndoStack::*way)(), const QString &words)
{
    const Span place = step->place();
    const QString what = words.arg(step->text());
    const int count = m_stack.count();
    if (step->session() != m_session)
        Q_EMIT sessionAsked(step->session());
    (m_stack.*way)();
    if (m_stack.count() < count)
        return;
    if (!place.isEmpty()) // a step on the article as a whole has none
        m_stops->showPlace(place);
    Q_EMIT taken(what);
}

} // namespace bluepencil
