// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/command.h"
#include "commands/commandbutton.h"

#include <QToolBar>

namespace bluepencil {

class CommandSet;

/// The commands that are always in sight: drawings, words and keys; the narrower the window, the less of them.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(const CommandSet *commands, QWidget *parent = nullptr);

    /// So many runs are undecided: an export would send them out as they are, and its button says so.
    void showUndecided(qsizetype runs);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much of each button there is room for.
    struct Dress {
        Qt::ToolButtonStyle style = Qt::ToolButtonTextBesideIcon;
        Qt::ToolButtonStyle goingOut = Qt::ToolButtonTextBesideIcon; ///< of the approval and the export
        bool keysAlone = false;                                      ///< beside a drawing the key, in place of words
        bool modesShowKeys = true;
    };

    void fit();
    void wear(CommandId id, QToolButton *button);
    [[nodiscard]] static QString exportWords(qsizetype runs);
    QToolButton *addDrawn(CommandId id, const QString &words);
    QToolButton *add(CommandId id, const QString &words, KeyHint hint);
    void addMode(CommandId id, const QString &words);

    const CommandSet *m_commands;
    Dress m_dress;
    QList<std::pair<CommandId, QToolButton *>> m_drawn; ///< with a drawing beside their words
    QList<std::pair<CommandId, QToolButton *>> m_modes;
    QToolButton *m_approve = nullptr;
    QToolButton *m_export = nullptr;
};

} // namespace bluepencil
