// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/desk.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "queue/queueorder.h"
#include "queue/queuepanel.h"
#include "window/parts.h"
#include "window/wiring.h"

#include <QAction>
#include <QActionGroup>
#include <QMainWindow>
#include <QMenu>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto orderSetting = "queue/order"_L1;

struct Order {
    CommandId id;
    QueueOrder order;
};
constexpr std::array orders = {
    Order{CommandId::SortByArrival, QueueOrder::Arrival}, Order{CommandId::SortByName, QueueOrder::Name},
    Order{CommandId::SortByState, QueueOrder::State},     Order{CommandId::SortBySource, QueueOrder::Source},
    Order{CommandId::SortByStops, QueueOrder::Stops},
};

/// The next file is the next of the list, so that the desk has to know how it is ordered.
void wireOrder(const WindowParts &parts)
{
    auto *group = new QActionGroup(parts.window);
    const QueueOrder kept = queueOrderNamed(windowSettings(parts.workspace).value(orderSetting).toString());
    for (const Order &each : orders) {
        QAction *action = parts.commands->action(each.id);
        action->setCheckable(true);
        action->setChecked(each.order == kept);
        group->addAction(action);
        parts.commands->connectTo(each.id, parts.desk, [parts, each] {
            parts.desk->queue()->setOrder(each.order);
            windowSettings(parts.workspace).setValue(orderSetting, QString(nameOf(each.order)));
        });
    }
    parts.desk->queue()->setOrder(kept);
}

/// Which files are looked into, and when.
void wireLooks(const WindowParts &parts)
{
    QueueLooks *looks = parts.desk->looks();
    QAction *pause = parts.commands->action(CommandId::PauseLooks);
    QAction *cancel = parts.commands->action(CommandId::CancelLooks);
    pause->setCheckable(true);
    parts.commands->connectTo(CommandId::PauseLooks, looks, [looks, pause] { looks->setPaused(pause->isChecked()); });
    parts.commands->connectTo(CommandId::CancelLooks, looks, [looks] { looks->cancel(); });
    const auto show = [parts, pause, cancel](const QueueProgress &progress) {
        pause->setChecked(progress.paused);
        pause->setEnabled(progress.all > 0 || progress.paused);
        cancel->setEnabled(progress.all > 0);
        parts.queue->setProgress(progress);
    };
    QObject::connect(looks, &QueueLooks::progressed, parts.queue, show);
    QObject::connect(parts.queue, &QueuePanel::seen, looks, &QueueLooks::prefer);
    QObject::connect(parts.queue, &QueuePanel::pauseAsked, pause, &QAction::trigger);
    QObject::connect(parts.queue, &QueuePanel::cancelAsked, cancel, &QAction::trigger);
    show(looks->progress());
}

void showMenu(const WindowParts &parts, const QPoint &at)
{
    QMenu menu(parts.window);
    for (const CommandId id :
         {CommandId::RetryFile, CommandId::RemoveFile, CommandId::ClearDone, CommandId::RereadFolders})
        menu.addAction(parts.commands->action(id));
    menu.addSeparator();
    for (const Order &each : orders)
        menu.addAction(parts.commands->action(each.id));
    menu.exec(at);
}

} // namespace

void wireQueue(const WindowParts &parts)
{
    Desk *desk = parts.desk;
    const CommandSet *commands = parts.commands;
    const auto remove = [parts] { parts.desk->queue()->remove(parts.queue->marked()); };
    commands->connectTo(CommandId::RetryFile, desk, [parts] { parts.desk->queue()->open(parts.queue->marked()); });
    commands->connectTo(CommandId::RemoveFile, desk, remove);
    commands->connectTo(CommandId::ClearDone, desk, [desk] { desk->queue()->clearDone(); });
    commands->connectTo(CommandId::RereadFolders, desk, [desk] {
        desk->intake()->rereadFolders();
        desk->looks()->goOn();
    });
    QObject::connect(parts.queue, &QueuePanel::removeAsked, desk, remove);
    QObject::connect(parts.queue, &QueuePanel::contextMenuAsked, parts.window,
                     [parts](const QPoint &at) { showMenu(parts, at); });
    wireOrder(parts);
    wireLooks(parts);
}

} // namespace bluepencil
