// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/keysettings.h"
#include "desk/approvalflow.h"
#include "desk/desk.h"
#include "desk/editorname.h"
#include "dialogs/cheatsheet.h"
#include "dialogs/dialogs.h"
#include "dialogs/pausequestion.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/textdialog.h"
#include "help/helpwindow.h"
#include "houserules/houserulesdialog.h"
#include "panes/reviewview.h"
#include "panes/textlook.h"
#include "quotes/quoteflow.h"
#include "window/parts.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SettingWiring)
};

void editShortcuts(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<ShortcutsDialog *>();
    if (!dialog) {
        dialog = new ShortcutsDialog(parts.commands->bindings(), parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &ShortcutsDialog::bindingsChanged, dialog, [parts](const KeyBindings &bindings) {
            parts.commands->setBindings(bindings);
            QSettings settings = windowSettings(parts.workspace);
            writeKeys(settings, bindings);
        });
    }
    dialog->show();
    dialog->activateWindow();
}

void showLook(const WindowParts &parts, const TextLook &look)
{
    parts.view->setReadingFont(look.fontLike(usualReadingFont(parts.view->font())));
    parts.view->setLineSpacing(look.lineSpacing / 100.0);
}

void editLook(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<TextDialog *>();
    if (!dialog) {
        const QSettings kept = windowSettings(parts.workspace);
        dialog = new TextDialog(readTextLook(kept), usualReadingFont(parts.view->font()), parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &TextDialog::lookChanged, dialog, [parts](const TextLook &look) {
            showLook(parts, look);
            QSettings settings = windowSettings(parts.workspace);
            writeTextLook(settings, look);
        });
    }
    dialog->show();
    dialog->activateWindow();
}

void askPause(const WindowParts &parts)
{
    QSettings settings = windowSettings(parts.workspace);
    parts.status->note(choosePause(parts.dialogs, parts.window, parts.desk->flow(), settings));
}

void wireEveryQuote(const WindowParts &parts)
{
    QAction *every = parts.commands->action(CommandId::EveryQuote);
    every->setCheckable(true);
    QObject::connect(every, &QAction::toggled, parts.quoteFlow, [parts](bool on) {
        const Diligence diligence = on ? Diligence::EveryQuote : Diligence::DoubtfulQuotes;
        parts.quoteFlow->setDiligence(diligence);
        parts.desk->approval()->setDiligence(diligence);
        windowSettings(parts.workspace).setValue("quotes/every"_L1, on);
    });
    every->setChecked(windowSettings(parts.workspace).value("quotes/every"_L1, false).toBool());
}

void showAbout(const WindowParts &parts)
{
    parts.dialogs->show(parts.window, Texts::tr("About Bluepencil"),
                        Texts::tr("<p><b>Bluepencil %1</b></p><p>Cleans scraped articles under an editor's eyes: "
                                  "nothing is cut unseen.</p><p>Apache License 2.0.</p>")
                            .arg(QString::fromLatin1(BLUEPENCIL_VERSION)));
}

/// One window for all times it is asked for; the keys in it are those of now.
void showHelp(const WindowParts &parts)
{
    auto *help = parts.window->findChild<HelpWindow *>();
    if (!help)
        help = new HelpWindow(parts.window);
    help->setPages(helpPages(*parts.commands));
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace

void wireSettings(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    Desk *desk = parts.desk;
    commands->connectTo(CommandId::Shortcuts, desk, [parts] { editShortcuts(parts); });
    showLook(parts, readTextLook(windowSettings(parts.workspace)));
    commands->connectTo(CommandId::TextSettings, desk, [parts] { editLook(parts); });
    commands->connectTo(CommandId::HouseRules, desk,
                        [parts] { HouseRulesDialog::open(parts.desk->houseRules(), parts.window); });
    commands->connectTo(CommandId::Pause, desk, [parts] { askPause(parts); });
    wireEveryQuote(parts);
    commands->connectTo(CommandId::Help, desk, [parts] { showHelp(parts); });
    commands->connectTo(CommandId::CheatSheet, desk,
                        [parts] { parts.dialogs->show(parts.window, Texts::tr("Keys"), cheatSheet(*parts.commands)); });
    commands->connectTo(CommandId::EditorName, desk, [desk] { desk->editorName()->ask(); });
    QObject::connect(parts.status, &StatusLine::editorClicked, desk->editorName(), &EditorName::ask);
    commands->connectTo(CommandId::About, desk, [parts] { showAbout(parts); });
}

} // namespace bluepencil
