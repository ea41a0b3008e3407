// SPDX-License-Identifier: Apache-2.0
#include "houserules/houserulecommand.h"

#include "store/workspace.h"

#include <utility>

namespace bluepencil {

HouseRuleCommand::HouseRuleCommand(Workspace *workspace, HouseRuleEdit edit, std::function<void()> changed,
                                   std::shared_ptr<ReviewSession> session, QList<Change> changes, Span place,
                                   const QString &text, Refused refused)
    : ReviewCommand(std::move(session), std::move(changes), text, std::move(refused), place)
    , m_workspace(workspace)
    , m_edit(std::move(edit))
    , m_changed(std::move(changed))
{
}

/// The rules come first: a decision without its rule would look as if it had been made for good.
void HouseRuleCommand::redo()
{
    if (const Outcome made = makeRules(); !made.ok())
        return refuse(made.sentence());
    ReviewCommand::redo();
    if (isObsolete())
        (void)unmakeRules();
    m_changed();
}

void HouseRuleCommand::undo()
{
    if (const Outcome unmade = unmakeRules(); !unmade.ok())
        return refuse(unmade.sentence());
    ReviewCommand::undo();
    m_changed();
}

Outcome HouseRuleCommand::makeRules()
{
    const Database &database = m_workspace->database();
    for (const KeptHouseRule &opposite : std::as_const(m_edit.dropped)) {
        if (Outcome forgotten = forgetHouseRule(database, opposite); !forgotten.ok())
            return forgotten;
    }
    for (const HouseRule &rule : std::as_const(m_edit.added)) {
        const Result<qint64> id = keepHouseRule(database, rule, m_edit.editor, m_edit.when);
        if (!id.ok()) {
            (void)unmakeRules();
            return id.failure();
        }
        m_made.append({*id, rule, m_edit.editor, m_edit.when});
    }
    m_workspace->written();
    return Done{};
}

Outcome HouseRuleCommand::unmakeRules()
{
    const Database &database = m_workspace->database();
    while (!m_made.isEmpty()) {
        if (Outcome forgotten = forgetHouseRule(database, m_made.last()); !forgotten.ok())
            return forgotten;
        m_made.removeLast();
    }
    for (KeptHouseRule &opposite : m_edit.dropped) {
        const Result<qint64> id = keepHouseRule(database, opposite.rule, opposite.editor, opposite.madeAt);
        if (!id.ok())
            return id.failure();
        opposite.id = *id;
    }
    m_workspace->written();
    return Done{};
}

} // namespace bluepencil
