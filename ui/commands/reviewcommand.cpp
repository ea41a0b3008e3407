// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewcommand.h"

#include "store/reviewsession.h"

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

ReviewCommand::ReviewCommand(std::shared_ptr<ReviewSession> session, QList<Change> changes, const QString &text,
                             Refused refused, Span place)
    : QUndoCommand(text)
    , m_session(std::move(session))
    , m_changes(std::move(changes))
    , m_place(m_changes.isEmpty() ? place : hullOf(m_changes))
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
    if (const Outcome outcome = m_session->apply(changes); !outcome.ok())
        refuse(outcome.sentence());
}

void ReviewCommand::refuse(const QString &why)
{
    setObsolete(true);
    m_refused(why);
}

} // namespace bluepencil
