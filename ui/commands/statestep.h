// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/reviewcommand.h"
#include "text/result.h"

#include <functional>

namespace bluepencil {

/// A step of the undo stack that decides nothing in the text: an approval, a spike, an export. Undo takes this step
/// back, and not the last cut that happens to lie below it.
class StateStep : public ReviewCommand {
public:
    /// What it does, what takes it back, and who is to know afterwards.
    struct Ways {
        std::function<Outcome()> forth;
        std::function<Outcome()> back;
        std::function<void()> changed;
    };

    StateStep(std::shared_ptr<ReviewSession> session, const QString &text, Refused refused, Ways ways);

    void redo() override;
    void undo() override;

private:
    void take(const std::function<Outcome()> &way);

    Ways m_ways;
};

} // namespace bluepencil
