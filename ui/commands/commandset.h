// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/keybindings.h"

#include <QObject>

#include <functional>

class QAction;
class QMenuBar;
class QWidget;

namespace bluepencil {

/// The table's commands as actions of one window: one QAction each, named after its row.
class CommandSet : public QObject {
    Q_OBJECT

public:
    /// Window commands work anywhere in `window`; desk commands while `desk` or a child of it has the focus; those of
    /// Reach::Stops where addToStops() says.
    CommandSet(QWidget *window, QWidget *desk);

    [[nodiscard]] QAction *action(CommandId id) const;
    /// What to do when the command is asked for, by key, menu or button.
    void connectTo(CommandId id, QObject *context, std::function<void()> run) const;
    /// The keys of all commands. Menus, buttons, tooltips and the cheat sheet follow, since all of them ask the action.
    void setBindings(const KeyBindings &bindings);
    [[nodiscard]] const KeyBindings &bindings() const { return m_bindings; }
    /// Commands of Reach::Stops work while this widget or a child of it has the focus.
    void addToStops(QWidget *widget) const;
    void fill(QMenuBar *menus) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAction *make(const Command &command);

    KeyBindings m_bindings;
    QList<QAction *> m_actions; ///< in the table's order
};

/// "Cut (A)": a tooltip with the key that does it.
[[nodiscard]] QString tooltipOf(const QAction *action);

} // namespace bluepencil
