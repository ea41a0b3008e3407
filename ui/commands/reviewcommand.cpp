// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewcommand.h"

#include "store/session/reviewsession.h"

namespace bluepencil {

namespace {

Span hullOf(const QList<Change> &changes)
{
    Span hull;
    for (const Change &change : changes) {
        const Span span = change.after ? change.after->span : change.before->span;
        hull = hull.isEmpty() ? span : hull.united(span);
    }
    return hull;
}

} // namespace

ReviewCommand::ReviewCommand(Step step, Refused refused)
    : QUndoCommand(step.text)
    , m_session(std::move(step.session))
    , m_changes(std::move(step.changes))
    , m_place(m_changes.isEmpty() ? step.place : hullOf(m_changes))
    , m_refused(std::move(refused))
{
}

void ReviewCommand::redo()
{
    apply(m_changes);
}

void ReviewCommand::undo()
{
    apply(reversed(m_changes));
}

void ReviewCommand::apply(const QList<Change> &changes)
{
    Outcome outcome = m_session->apply(changes);
    if (!outcome.ok()) {
        // Somebody else may have decided: from now on the editor sees what.
        const Result<bool> others = m_session->reload();
        // Undoing is of one's own step alone, whatever others did beside it; a new one waits for a look at theirs.
        if (m_taken && others.ok() && *others)
            outcome = m_session->apply(changes);
    }
    if (outcome.ok())
        m_taken = true;
    else
        refuse(outcome.sentence());
}

void ReviewCommand::refuse(const QString &why)
{
    setObsolete(true);
    m_refused(why);
}

} // namespace bluepencil
