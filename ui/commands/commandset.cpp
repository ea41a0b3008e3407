// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"

#include "theme/lineicon.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QWidget>

namespace bluepencil {

CommandSet::CommandSet(QWidget *window, QWidget *desk)
    : QObject(window)
{
    for (const Command &command : commandTable()) {
        QAction *action = make(command);
        const bool everywhere = command.reach == Reach::Window;
        action->setShortcutContext(everywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        if (command.reach != Reach::Stops)
            (everywhere ? window : desk)->addAction(action);
        m_actions.append(action);
    }
    setBindings({});
    qApp->installEventFilter(this);
}

QAction *CommandSet::make(const Command &command)
{
    auto *action = new QAction(textOf(command), this);
    action->setObjectName(QString::fromLatin1(command.name));
    action->setIcon(iconFor(action->objectName()));
    action->setStatusTip(helpOf(command));
    action->setWhatsThis(helpOf(command));
    action->setAutoRepeat(!command.decides && command.id != CommandId::Undo);
    return action;
}

void CommandSet::setBindings(const KeyBindings &bindings)
{
    m_bindings = bindings;
    for (const Command &command : commandTable()) {
        QAction *changed = action(command.id);
        changed->setShortcuts(bindings.keysOf(command.id));
        changed->setToolTip(tooltipOf(changed));
    }
}

QAction *CommandSet::action(CommandId id) const
{
    return m_actions.at(static_cast<qsizetype>(id));
}

void CommandSet::connectTo(CommandId id, QObject *context, std::function<void()> run) const
{
    connect(action(id), &QAction::triggered, context, [run = std::move(run)] { run(); });
}

void CommandSet::addToStops(QWidget *widget) const
{
    for (const Command &command : commandTable()) {
        if (command.reach == Reach::Stops)
            widget->addAction(action(command.id));
    }
}

void CommandSet::fill(QMenuBar *menus) const
{
    QMenu *menu = nullptr;
    QString title;
    for (const Command &command : commandTable()) {
        if (!menu || titleOf(command.menu) != title) {
            title = titleOf(command.menu);
            menu = menus->addMenu(title);
        }
        if (command.startsGroup)
            menu->addSeparator();
        menu->addAction(action(command.id));
    }
}

/// A letter typed at an open menu chooses an entry of it. Qt would take it for the key of a command all the same, since
/// the text keeps the focus meanwhile, and cut what "About" was meant to explain.
bool CommandSet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && QApplication::activePopupWidget()) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

QString tooltipOf(const QAction *action)
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString help = action->statusTip();
    return keys.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, keys);
}

} // namespace bluepencil
