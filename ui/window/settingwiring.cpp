// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/keysettings.h"
#include "commands/pause.h"
#include "commands/reviewflow.h"
#include "desk/approvalflow.h"
#include "desk/articlelanguage.h"
#include "desk/desk.h"
#include "desk/editorname.h"
#include "desk/exportflow.h"
#include "desk/retentionflow.h"
#include "dialogs/cheatsheet.h"
#include "dialogs/dialogs.h"
#include "dialogs/pausequestion.h"
#include "dialogs/preferencesdialog.h"
#include "dialogs/shortcutsdialog.h"
#include "dialogs/textdialog.h"
#include "dialogs/workspacetrial.h"
#include "help/helpwindow.h"
#include "houserules/houserulesdialog.h"
#include "panes/reviewview.h"
#include "panes/textlook.h"
#include "quotes/quoteflow.h"
#include "store/folder/workspacechoice.h"
#include "store/houserules/wordlists.h"
#include "store/workspace/workspace.h"
#include "widgets/messagebar.h"
#include "window/firststeps.h"
#include "window/mainwindow.h"
#include "window/parts.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

#include <array>
#include <utility>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SettingWiring)
};

constexpr std::array orderCommands{
    std::pair(QueueOrder::Arrival, CommandId::SortByArrival), std::pair(QueueOrder::Name, CommandId::SortByName),
    std::pair(QueueOrder::State, CommandId::SortByState), std::pair(QueueOrder::Source, CommandId::SortBySource),
    std::pair(QueueOrder::Stops, CommandId::SortByStops)};

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

Preferences preferencesNow(const WindowParts &parts)
{
    const QSettings kept = windowSettings(parts.workspace);
    const auto isOn = [&parts](CommandId id) { return parts.commands->action(id)->isChecked(); };
    Preferences now;
    now.editor = parts.desk->flow()->editor();
    now.workspace = chosenWorkspace();
    now.openWorkspace = parts.workspace->isShared() ? parts.workspace->databaseFile() : QString();
    now.spoken = kept.value("look/language"_L1).toString();
    now.colours = isOn(CommandId::DarkColours)    ? Appearance::Dark
                  : isOn(CommandId::LightColours) ? Appearance::Light
                                                  : Appearance::System;
    now.highContrast = isOn(CommandId::HighContrast);
    now.look = readTextLook(kept);
    now.creditsShown = isOn(CommandId::ShowCredits);
    now.pause = parts.desk->flow()->stops()->pause();
    now.everyQuote = isOn(CommandId::EveryQuote);
    const Output output = parts.desk->exports()->output();
    now.outputFolder = output.folder;
    now.outputNames = output.pattern;
    now.exportAtApproval = output.atApproval;
    for (const auto &[order, command] : orderCommands) {
        if (isOn(command))
            now.order = order;
    }
    now.language = parts.desk->language()->usual();
    now.retention = parts.desk->retention()->days();
    now.mayRetain = parts.workspace->mayApprove();
    return now;
}

/// Where a command chooses the same, the command does it, so that its tick is right.
void applyLook(const WindowParts &parts, const Preferences &wanted)
{
    const CommandId colours = wanted.colours == Appearance::Dark    ? CommandId::DarkColours
                              : wanted.colours == Appearance::Light ? CommandId::LightColours
                                                                    : CommandId::SystemColours;
    if (!parts.commands->action(colours)->isChecked())
        parts.commands->action(colours)->trigger();
    parts.commands->action(CommandId::HighContrast)->setChecked(wanted.highContrast);
    parts.commands->action(CommandId::ShowCredits)->setChecked(wanted.creditsShown);
    showLook(parts, wanted.look);
    QSettings settings = windowSettings(parts.workspace);
    writeTextLook(settings, wanted.look);
}

/// The last of what is applied: another language takes the whole window away.
void applyLanguage(const WindowParts &parts, const QString &wanted)
{
    QSettings settings = windowSettings(parts.workspace);
    if (settings.value("look/language"_L1).toString() == wanted)
        return;
    settings.setValue("look/language"_L1, wanted);
    Q_EMIT qobject_cast<MainWindow *>(parts.window)->languageChosen(wanted);
}

/// What is open stays open: the next start reads this.
void applyWorkspace(const WindowParts &parts, const QString &wanted)
{
    if (wanted == chosenWorkspace())
        return;
    if (const Outcome chosen = chooseWorkspace(wanted); !chosen)
        parts.messages->say(chosen.sentence());
}

/// It outlives the dialog, which may be closed before a network has answered.
WorkspaceTrial *trialOf(const WindowParts &parts)
{
    auto *trial = parts.window->findChild<WorkspaceTrial *>();
    return trial ? trial : new WorkspaceTrial(parts.dialogs, parts.window);
}

void applyPreferences(const WindowParts &parts, const Preferences &wanted)
{
    if (wanted.editor != parts.desk->flow()->editor())
        parts.desk->editorName()->set(wanted.editor);
    applyWorkspace(parts, wanted.workspace);
    applyLook(parts, wanted);
    parts.desk->flow()->stops()->setPause(wanted.pause);
    QSettings settings = windowSettings(parts.workspace);
    writePause(settings, wanted.pause);
    parts.commands->action(CommandId::EveryQuote)->setChecked(wanted.everyQuote);
    parts.desk->exports()->setOutput({wanted.outputFolder, wanted.outputNames, wanted.exportAtApproval});
    parts.commands->action(CommandId::ExportAtApproval)->setChecked(wanted.exportAtApproval);
    for (const auto &[order, command] : orderCommands) {
        if (order == wanted.order && !parts.commands->action(command)->isChecked())
            parts.commands->action(command)->trigger();
    }
    parts.desk->language()->setUsual(wanted.language);
    parts.desk->retention()->setDays(wanted.retention);
    if (auto *dialog = parts.window->findChild<PreferencesDialog *>())
        dialog->setRetention(parts.desk->retention()->days());
    applyLanguage(parts, wanted.spoken);
}

void editPreferences(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<PreferencesDialog *>();
    if (!dialog) {
        const auto askFolder = [parts](const QString &folder) {
            return parts.dialogs->folder(parts.window, Texts::tr("Where approved texts go"), folder);
        };
        const auto tryWorkspace = [trial = trialOf(parts)](const QString &address,
                                                           const WorkspaceTrial::Answer &answer) {
            trial->run(address, answer);
        };
        dialog = new PreferencesDialog(preferencesNow(parts), usualReadingFont(parts.view->font()),
                                       {askFolder, tryWorkspace}, parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &PreferencesDialog::changed, dialog,
                         [parts](const Preferences &wanted) { applyPreferences(parts, wanted); });
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

/// Those that are not the program's own, and what was wrong with others.
QString wordListsInHtml()
{
    const FoundLists &found = wordListsInUse();
    QString html;
    for (const FoundList &each : found.used)
        html += Texts::tr("<p>Word list %1: version %2 by %3, from “%4”.</p>")
                    .arg(each.list.name.shown(), each.list.version.toHtmlEscaped(), each.list.origin.toHtmlEscaped(),
                         each.path.toHtmlEscaped());
    if (found.rules)
        html += Texts::tr("<p>House rules of the newsroom: version %1 by %2, from “%3”.</p>")
                    .arg(found.rules->version.toHtmlEscaped(), found.rules->origin.toHtmlEscaped(),
                         found.rules->path.toHtmlEscaped());
    for (const QString &sentence : found.refused)
        html += u"<p>%1</p>"_s.arg(sentence.toHtmlEscaped());
    return html;
}

void showAbout(const WindowParts &parts)
{
    parts.dialogs->show(parts.window, Texts::tr("About Bluepencil"),
                        Texts::tr("<p><b>Bluepencil %1</b></p><p>Cleans scraped articles under an editor's eyes: "
                                  "nothing is cut unseen.</p><p>Apache License 2.0.</p>")
                                .arg(QString::fromLatin1(BLUEPENCIL_VERSION)) +
                            wordListsInHtml());
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
    commands->connectTo(CommandId::ShowPreferences, desk, [parts] { editPreferences(parts); });
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
    commands->connectTo(CommandId::ShowFirstSteps, desk, [parts] {
        delete parts.window->findChild<FirstSteps *>();
        (new FirstSteps(*parts.commands, parts.messages, parts.window))->start();
    });
    commands->connectTo(CommandId::EditorName, desk, [desk] { desk->editorName()->ask(); });
    QObject::connect(parts.status, &StatusLine::editorClicked, desk->editorName(), &EditorName::ask);
    commands->connectTo(CommandId::About, desk, [parts] { showAbout(parts); });
}

} // namespace bluepencil
