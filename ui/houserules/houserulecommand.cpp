// SPDX-License-Identifier: Apache-2.0
#include "houserules/houserulecommand.h"

#include "store/workspace/workspace.h"

#include <utility>

namespace bluepencil {

HouseRuleCommand::HouseRuleCommand(Workspace *workspace, HouseRuleStep rules, std::function<void()> changed,
                                   Step decisions, Refused refused)
    : ReviewCommand(std::move(decisions), std::move(refused))
    , m_workspace(workspace)
    , m_rules(std::move(rules))
    , m_changed(std::move(changed))
{
}

/// The rules come first: a decision without its rule would look as if it had been made for good.
void HouseRuleCommand::redo()
{
    if (const Outcome taken = takeRules(); !taken.ok())
        return refuse(taken.sentence());
    ReviewCommand::redo();
    if (isObsolete())
        (void)takeRulesBack();
    m_changed();
}

void HouseRuleCommand::undo()
{
    if (const Outcome back = takeRulesBack(); !back.ok())
        return refuse(back.sentence());
    ReviewCommand::undo();
    m_changed();
}

Outcome HouseRuleCommand::takeRules()
{
    const Result<HouseRuleStep> taken = changeHouseRules(m_workspace->database(), m_rules);
    if (!taken.ok())
        return taken.failure();
    m_rules = *taken;
    m_workspace->written();
    return Done{};
}

Outcome HouseRuleCommand::takeRulesBack()
{
    const Result<HouseRuleStep> back = changeHouseRules(m_workspace->database(), m_rules.reversed());
    if (!back.ok())
        return back.failure();
    m_rules = back->reversed();
    m_workspace->written();
    return Done{};
}

} // namespace bluepencil
