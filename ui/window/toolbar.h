// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"
#include "commands/commandbutton.h"

#include <QToolBar>

namespace bluepencil {

class CommandSet;

/// The commands that are always in sight: drawings and words; in a narrow window words alone, in a very
/// narrow one drawings alone.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(const CommandSet *commands, QWidget *parent = nullptr);

    /// So many runs are undecided: an export would send them out as they are, and its button says so.
    void showUndecided(qsizetype runs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] static QString exportWords(qsizetype runs);
    QToolButton *add(CommandId id, const QString &words, KeyHint hint);
    void addMode(CommandId id, const QString &words);

    const CommandSet *m_commands;
    QList<QToolButton *> m_drawn; ///< buttons with a drawing beside their words
    QList<std::pair<CommandId, QToolButton *>> m_modes;
    QToolButton *m_approve = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace bluepencil
