// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "desk/approvalflow.h"
#include "desk/desk.h"
#include "find/findbar.h"
#include "findings/findingspanel.h"
#include "panes/reviewview.h"
#include "queue/queuepanel.h"
#include "quotes/quotespanel.h"
#include "theme/appearance.h"
#include "window/contextmenu.h"
#include "window/parts.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QTabWidget>

namespace bluepencil {

namespace {

/// Leaves one thing at a time, the last opened first, and ends at the text.
void goBackToText(const WindowParts &parts)
{
    if (parts.find->dismiss())
        return;
    if (!parts.findings->closeDetails() && !parts.desk->flow()->stops()->closeOneByOne()) {
        parts.queue->clearFilter();
        parts.findings->clearFilter();
        parts.view->clearSelection();
    }
    parts.view->setFocus();
}

void showContextMenu(const WindowParts &parts, const QPoint &at)
{
    QMenu menu(parts.window);
    fillContextMenu(&menu, *parts.commands);
    menu.exec(at);
}

void wireModes(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    ReviewView *view = parts.view;
    auto *modes = new QActionGroup(parts.window);
    for (const CommandId id : {CommandId::ShowAsItGoesOut, CommandId::ShowIfAllCut}) {
        commands->action(id)->setCheckable(true);
        modes->addAction(commands->action(id));
    }
    commands->action(CommandId::ShowAsItGoesOut)->setChecked(true);
    commands->connectTo(CommandId::ShowAsItGoesOut, view, [view] { view->setMode(CleanMode::AsItGoesOut); });
    commands->connectTo(CommandId::ShowIfAllCut, view, [view] { view->setMode(CleanMode::IfAllCut); });
}

void wireCredits(const WindowParts &parts)
{
    const QString setting = QStringLiteral("look/credits");
    QAction *action = parts.commands->action(CommandId::ShowCredits);
    action->setCheckable(true);
    action->setChecked(windowSettings(parts.workspace).value(setting, true).toBool());
    parts.view->setCreditsShown(action->isChecked());
    QObject::connect(action, &QAction::toggled, parts.view, [parts, setting](bool shown) {
        parts.view->setCreditsShown(shown);
        windowSettings(parts.workspace).setValue(setting, shown);
    });
}

void wireSide(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    QTabWidget *side = parts.side;
    const auto unfold = [parts] { parts.commands->action(CommandId::FoldSide)->setChecked(false); };
    commands->connectTo(CommandId::ShowSuggestions, side, [parts, unfold] {
        unfold();
        parts.side->setCurrentWidget(parts.findings);
        parts.view->setFocus(); // whose keys decide what the list shows
    });
    commands->connectTo(CommandId::ShowQuotes, side, [parts, unfold] {
        unfold();
        parts.side->setCurrentWidget(parts.quotes);
        parts.quotes->takeKeys();
    });
    commands->connectTo(CommandId::FilterFindings, side, [parts, unfold] {
        unfold();
        parts.findings->focusFilter();
    });
    commands->connectTo(CommandId::ShowKept, side, [parts] {
        parts.side->setCurrentWidget(parts.findings);
        parts.findings->toggleKept();
    });
}

void wireFolding(const WindowParts &parts)
{
    const auto fold = [&parts](CommandId id, QWidget *panel, const QString &setting) {
        QAction *action = parts.commands->action(id);
        action->setCheckable(true);
        QObject::connect(action, &QAction::toggled, panel, [parts, panel, setting](bool away) {
            const bool hadKeys = panel->isAncestorOf(QApplication::focusWidget());
            panel->setVisible(!away);
            if (away && hadKeys)
                parts.view->setFocus();
            windowSettings(parts.workspace).setValue(setting, away);
        });
        action->setChecked(windowSettings(parts.workspace).value(setting, false).toBool());
    };
    fold(CommandId::FoldFiles, parts.queue, QStringLiteral("fold/files"));
    fold(CommandId::FoldSide, parts.side, QStringLiteral("fold/side"));
}

void wireColours(const WindowParts &parts)
{
    auto *group = new QActionGroup(parts.window);
    const QString setting = QStringLiteral("look/colours");
    const Appearance kept = appearanceNamed(windowSettings(parts.workspace).value(setting).toString());
    for (const auto &[id, look] : {std::pair(CommandId::SystemColours, Appearance::System),
                                   {CommandId::LightColours, Appearance::Light},
                                   {CommandId::DarkColours, Appearance::Dark}}) {
        QAction *action = parts.commands->action(id);
        action->setCheckable(true);
        action->setChecked(look == kept);
        group->addAction(action);
        parts.commands->connectTo(id, parts.view, [parts, setting, look = look] {
            apply(look, *qApp);
            windowSettings(parts.workspace).setValue(setting, QString(nameOf(look)));
        });
    }
}

} // namespace

void wireView(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    ReviewView *view = parts.view;
    commands->connectTo(CommandId::Copy, view, [view] { view->copy(); });
    commands->connectTo(CommandId::SelectAll, view, [view] { view->selectAll(); });
    commands->connectTo(CommandId::ZoomIn, view, [view] { view->zoomIn(); });
    commands->connectTo(CommandId::ZoomOut, view, [view] { view->zoomOut(); });
    commands->connectTo(CommandId::ZoomReset, view, [view] { view->setZoom(100); });
    commands->connectTo(CommandId::BackToText, view, [parts] { goBackToText(parts); });
    wireModes(parts);
    wireCredits(parts);
    wireFolding(parts);
    wireColours(parts);
    wireSide(parts);
    QObject::connect(view, &ReviewView::contextMenuAsked, view,
                     [parts](Pane, qsizetype, const QPoint &at) { showContextMenu(parts, at); });
    QObject::connect(view, &ReviewView::zoomChanged, parts.status, &StatusLine::setZoom);
    parts.desk->approval()->setReader([view] { return view->readParagraphs(); });
}

} // namespace bluepencil
