// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk.h"
#include "messagebar.h"
#include "queue/queuepanel.h"
#include "statusline.h"
#include "window/parts.h"
#include "window/wiring.h"

#include <QMainWindow>

namespace bluepencil {

void wireFiles(const WindowParts &parts)
{
    Desk *desk = parts.desk;
    const CommandSet *commands = parts.commands;
    commands->connectTo(CommandId::OpenFiles, desk, [desk] { desk->askForFiles(); });
    commands->connectTo(CommandId::Approve, desk, [desk] { desk->approveAndGoOn(); });
    commands->connectTo(CommandId::ApproveAndCopy, desk, [desk] { desk->approveCopyAndGoOn(); });
    commands->connectTo(CommandId::Export, desk, [desk] { desk->exportText(); });
    commands->connectTo(CommandId::Spike, desk, [desk] { desk->toggleSpiked(); });
    commands->connectTo(CommandId::Quit, desk, [parts] { parts.window->close(); });
    commands->connectTo(CommandId::NextFile, desk, [desk] { desk->openNeighbour(1); });
    commands->connectTo(CommandId::PreviousFile, desk, [desk] { desk->openNeighbour(-1); });
    commands->connectTo(CommandId::FilterFiles, desk, [parts] { parts.queue->focusFilter(); });

    QueuePanel *queue = parts.queue;
    QObject::connect(queue, &QueuePanel::entryChosen, desk, &Desk::open);
    QObject::connect(desk, &Desk::queueChanged, queue, [queue, desk] {
        queue->setEntries(desk->queue());
        queue->setCurrent(desk->currentEntry());
    });
    QObject::connect(desk, &Desk::said, parts.messages, &MessageBar::say);
    QObject::connect(desk, &Desk::noted, parts.status, &StatusLine::note);
}

} // namespace bluepencil
