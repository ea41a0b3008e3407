// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk.h"
#include "editions/editionsdialog.h"
#include "messagebar.h"
#include "panes/reviewview.h"
#include "queue/queuepanel.h"
#include "statusline.h"
#include "window/parts.h"
#include "window/wiring.h"

#include <QMainWindow>

namespace bluepencil {

namespace {

void showEditions(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<EditionsDialog *>();
    if (!dialog) {
        dialog = new EditionsDialog(parts.desk->flow(), parts.view->readingFont(), parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(parts.desk, &Desk::sessionChanged, dialog, &EditionsDialog::reload);
        QObject::connect(parts.desk, &Desk::queueChanged, dialog, &EditionsDialog::reload); // it may be approved now
    }
    dialog->show();
    dialog->activateWindow();
}

} // namespace

void wireFiles(const WindowParts &parts)
{
    Desk *desk = parts.desk;
    const CommandSet *commands = parts.commands;
    commands->connectTo(CommandId::OpenFiles, desk, [desk] { desk->askForFiles(); });
    commands->connectTo(CommandId::Approve, desk, [desk] { desk->approveAndGoOn(); });
    commands->connectTo(CommandId::ApproveAndCopy, desk, [desk] { desk->approveCopyAndGoOn(); });
    commands->connectTo(CommandId::Export, desk, [desk] { desk->exportText(); });
    commands->connectTo(CommandId::Spike, desk, [desk] { desk->toggleSpiked(); });
    commands->connectTo(CommandId::Editions, desk, [parts] { showEditions(parts); });
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
