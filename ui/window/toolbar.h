// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"
#include "commands/commandbutton.h"

#include <QToolBar>

namespace bluepencil {

class CommandSet;

/// The commands that are always in sight.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(const CommandSet *commands, QWidget *parent = nullptr);

    /// So many runs are undecided: an export would send them out as they are, and its button says so.
    void showUndecided(qsizetype runs);

private:
    QToolButton *add(CommandId id, const QString &words, KeyHint hint);

    const CommandSet *m_commands;
    QToolButton *m_export = nullptr;
};

} // namespace bluepencil
