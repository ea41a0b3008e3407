// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/reviewcommand.h"
#include "store/houserulerecords.h"

#include <QList>

namespace bluepencil {

class Workspace;

/// What a step does to the house rules of a data folder.
struct HouseRuleEdit {
    QList<HouseRule> added;
    QList<KeptHouseRule> dropped; ///< rules that said the opposite of the same lines
    QString editor;
    qint64 when = 0; ///< milliseconds since 1970, UTC
};

/// One step of the undo stack that makes house rules and decides the lines that they are about. Undoing it forgets the
/// rules as well, and brings those back that they stood against.
class HouseRuleCommand : public ReviewCommand {
public:
    /// `workspace` has to live longer. `changed` is called whenever the rules are others. `place` is where the lines
    /// stand, for a step that decides nothing besides.
    HouseRuleCommand(Workspace *workspace, HouseRuleEdit edit, std::function<void()> changed,
                     std::shared_ptr<ReviewSession> session, QList<Change> changes, Span place, const QString &text,
                     Refused refused);

    void redo() override;
    void undo() override;

private:
    [[nodiscard]] Outcome makeRules();
    [[nodiscard]] Outcome unmakeRules();

    Workspace *m_workspace;
    HouseRuleEdit m_edit;
    QList<KeptHouseRule> m_made; ///< those that were added, as they are kept
    std::function<void()> m_changed;
};

} // namespace bluepencil
