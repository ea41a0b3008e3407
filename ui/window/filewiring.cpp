// SPDX-License-Identifier: Apache-2.0
#include "commands/commandbutton.h"
#include "commands/commandset.h"
#include "desk/analysisflow.h"
#include "desk/desk.h"
#include "desk/exportflow.h"
#include "desk/goingout.h"
#include "desk/handoverflow.h"
#include "desk/intake.h"
#include "desk/queueflow.h"
#include "desk/returnflow.h"
#include "dialogs/dialogs.h"
#include "editions/editionsdialog.h"
#include "panes/reviewview.h"
#include "print/printout.h"
#include "queue/queuepanel.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "widgets/messagebar.h"
#include "window/parts.h"
#include "window/recentfiles.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenuBar>
#include <QPalette>
#include <QSet>
#include <QToolButton>

#include <algorithm>

namespace bluepencil {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(FileWiring)
};

/// Below the command that opens files, wherever the table has it.
void addRecentMenu(const WindowParts &parts)
{
    const QAction *open = parts.commands->action(CommandId::OpenFiles);
    const QList<QAction *> menus = parts.window->menuBar()->actions();
    for (const QAction *menu : menus) {
        const QList<QAction *> entries = menu->menu()->actions();
        const qsizetype place = entries.indexOf(open);
        if (place >= 0)
            menu->menu()->insertMenu(entries.value(place + 1), new RecentMenu(parts.desk, menu->menu()));
    }
}

/// On white paper, whatever the screen looks like.
void showPrintPreview(const WindowParts &parts)
{
    const QString path = parts.desk->queue()->current().path;
    const Theme paper = Theme::of(QPalette(Qt::black, Qt::white, Qt::white, Qt::black, Qt::gray, Qt::black, Qt::white));
    const Printout printout(parts.view->scene(), QFileInfo(path).fileName(), paper);
    parts.dialogs->printPreview(parts.window, printout, parts.view->readingFont());
}

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

void wireOutput(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    ExportFlow *exports = parts.desk->exports();
    QAction *atApproval = commands->action(CommandId::ExportAtApproval);
    atApproval->setCheckable(true);
    atApproval->setChecked(exports->output().atApproval);
    commands->connectTo(CommandId::OutputFolder, exports, [exports, atApproval] {
        exports->askFolder();
        atApproval->setChecked(exports->output().atApproval);
    });
    commands->connectTo(CommandId::OutputNames, exports, [exports] { exports->askPattern(); });
    commands->connectTo(CommandId::ExportAtApproval, exports, [exports, atApproval] {
        Output output = exports->output();
        output.atApproval = atApproval->isChecked();
        exports->setOutput(output);
        if (output.atApproval && output.folder.isEmpty())
            atApproval->setChecked(exports->askFolder());
    });
}

/// Files of the list by their names: their folders stand in the list, and make a sentence that nobody reads.
QString withoutFolders(QString sentence, const QList<QueueEntry> &files)
{
    if (!sentence.contains(u'/'))
        return sentence;
    for (const QueueEntry &file : files)
        sentence.replace(file.path, QFileInfo(file.path).fileName());
    return sentence;
}

/// Where decisions were made on an earlier text, what takes them up stands beside the sentence that says so.
void offerEarlierDecisions(const WindowParts &parts)
{
    const std::shared_ptr<ReviewSession> &session = parts.desk->session();
    if (!session || session->sourceState() != SourceState::Changed || !parts.workspace->mayDecide())
        return;
    parts.messages->offer(withoutFolders(session->notice(), parts.desk->queue()->arrivals()),
                          {commandButton(parts.commands->action(CommandId::RereadChanged),
                                         Texts::tr("Earlier decisions…"), KeyHint::Shown, parts.messages)});
}

/// What could not be written is said until it is.
void sayWhatFailed(const WindowParts &parts, const QString &sentence, const QStringList &paths)
{
    const QueueFlow *queue = parts.desk->queue();
    const QSet<QString> waiting(paths.begin(), paths.end());
    parts.messages->sayWhile(withoutFolders(sentence, queue->arrivals()), [queue, waiting] {
        const QList<QueueEntry> files = queue->entries();
        return std::any_of(files.begin(), files.end(), [&waiting](const QueueEntry &file) {
            return file.state == QueueState::Approved && waiting.contains(file.path);
        });
    });
}

} // namespace

void wireFiles(const WindowParts &parts)
{
    Desk *desk = parts.desk;
    const CommandSet *commands = parts.commands;
    addRecentMenu(parts);
    commands->connectTo(CommandId::OpenFiles, desk, [desk] { desk->intake()->askForFiles(); });
    commands->connectTo(CommandId::Paste, desk, [desk] { desk->intake()->paste(); });
    commands->connectTo(CommandId::Approve, desk, [desk] { desk->goingOut()->approveAndGoOn(); });
    commands->connectTo(CommandId::ApproveAndCopy, desk, [desk] { desk->goingOut()->approveCopyAndGoOn(); });
    commands->connectTo(CommandId::Export, desk, [desk] { desk->goingOut()->exportText(); });
    commands->connectTo(CommandId::ExportAll, desk, [desk] { desk->goingOut()->exportAll(); });
    wireOutput(parts);
    commands->connectTo(CommandId::PrintPreview, desk, [parts] { showPrintPreview(parts); });
    commands->connectTo(CommandId::Spike, desk, [desk] { desk->goingOut()->toggleSpiked(); });
    commands->connectTo(CommandId::TakeReturned, desk, [desk] { desk->returns()->takeUp(); });
    commands->connectTo(CommandId::HandOver, desk, [desk] { desk->handOvers()->handOver(); });
    commands->connectTo(CommandId::TakeOver, desk, [desk] { desk->handOvers()->takeOver(); });
    commands->connectTo(CommandId::CopyReview, desk, [desk] { desk->exports()->copyReview(); });
    commands->connectTo(CommandId::Editions, desk, [parts] { showEditions(parts); });
    commands->connectTo(CommandId::Quit, desk, [parts] { parts.window->close(); });
    commands->connectTo(CommandId::NextFile, desk, [desk] { desk->queue()->openNeighbour(1); });
    commands->connectTo(CommandId::PreviousFile, desk, [desk] { desk->queue()->openNeighbour(-1); });
    commands->connectTo(CommandId::FilterFiles, desk, [parts] {
        parts.commands->action(CommandId::FoldFiles)->setChecked(false); // nobody types where nothing is seen
        parts.queue->focusFilter();
    });

    QObject::connect(parts.queue, &QueuePanel::entryChosen, desk, [parts](const QueueEntry &entry) {
        parts.status->note({}); // what was said last is about the article that is left
        parts.desk->queue()->open(entry);
    });
    QObject::connect(desk, &Desk::said, parts.messages, [parts](const QString &sentence) {
        parts.messages->say(withoutFolders(sentence, parts.desk->queue()->arrivals()));
    });
    QObject::connect(
        desk->exports(), &ExportFlow::failed, parts.messages,
        [parts](const QString &sentence, const QStringList &paths) { sayWhatFailed(parts, sentence, paths); });
    QObject::connect(desk, &Desk::queueChanged, parts.messages, &MessageBar::lookAgain);
    QObject::connect(desk, &Desk::sessionChanged, parts.messages, [parts] { offerEarlierDecisions(parts); });
    // What failed, or waits to be sent, is graver than what is to be known.
    QObject::connect(desk->analysis(), &AnalysisFlow::warned, parts.messages, [parts](const QString &sentence) {
        if (parts.messages->text().isEmpty())
            parts.messages->say(sentence);
        else
            parts.status->note(sentence);
    });
    QObject::connect(desk, &Desk::noted, parts.status, &StatusLine::note);
}

} // namespace bluepencil
