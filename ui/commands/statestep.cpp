// SPDX-License-Identifier: Apache-2.0
#include "commands/statestep.h"

namespace bluepencil {

StateStep::StateStep(std::shared_ptr<ReviewSession> session, const QString &text, Refused refused, Ways ways)
    : ReviewCommand({.session = std::move(session), .text = text}, std::move(refused))
    , m_ways(std::move(ways))
{
}

void StateStep::redo()
{
    take(m_ways.forth);
}

void StateStep::undo()
{
    take(m_ways.back);
}

void StateStep::take(const std::function<Outcome()> &way)
{
    if (const Outcome taken = way(); !taken.ok())
        refuse(taken.sentence());
    m_ways.changed();
}

} // namespace bluepencil
