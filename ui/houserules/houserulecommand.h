// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/reviewcommand.h"
#include "store/houserules/houserulerecords.h"

namespace bluepencil {

class Workspace;

/// One step of the undo stack that makes house rules and decides the lines that they are about. Undoing it forgets the
/// rules as well, and brings those back that they stood against.
class HouseRuleCommand : public ReviewCommand {
public:
    /// `workspace` has to live longer. `changed` is called whenever the rules are others.
    HouseRuleCommand(Workspace *workspace, HouseRuleStep rules, std::function<void()> changed, Step decisions,
                     Refused refused);

    void redo() override;
    void undo() override;

private:
    [[nodiscard]] Outcome takeRules();
    [[nodiscard]] Outcome takeRulesBack();

    Workspace *m_workspace;
    HouseRuleStep m_rules;
    std::function<void()> m_changed;
};

} // namespace bluepencil
