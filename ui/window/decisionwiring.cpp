// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/ownedits.h"
#include "commands/reviewflow.h"
#include "commands/steps.h"
#include "desk/articlelanguage.h"
#include "desk/bulkcuts.h"
#include "desk/desk.h"
#include "desk/rereading.h"
#include "findings/findingspanel.h"
#include "history/historydialog.h"
#include "houserules/houseruleflow.h"
#include "panes/reviewview.h"
#include "review/credits.h"
#include "review/ownchanges.h"
#include "store/session/reviewsession.h"
#include "window/originalvisit.h"
#include "window/parts.h"
#include "window/seen.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>

#include <algorithm>

namespace bluepencil {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DecisionWiring)
};

void showHistory(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<HistoryDialog *>();
    if (!dialog) {
        dialog = new HistoryDialog(parts.desk->flow(), parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        // What was taken back there can be undone there.
        dialog->addActions({parts.commands->action(CommandId::Undo), parts.commands->action(CommandId::Redo)});
        QObject::connect(parts.desk, &Desk::sessionChanged, dialog, &HistoryDialog::reload);
    }
    dialog->show();
    dialog->activateWindow();
}

void wireUndo(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const CommandSet *commands = parts.commands;
    commands->connectTo(CommandId::Undo, flow, [flow] { flow->steps()->undo(); });
    commands->connectTo(CommandId::Redo, flow, [flow] { flow->steps()->redo(); });
    for (const CommandId id : {CommandId::Undo, CommandId::Redo})
        commands->action(id)->setEnabled(false);
    const QUndoStack *steps = flow->steps()->stack();
    QObject::connect(steps, &QUndoStack::canUndoChanged, commands->action(CommandId::Undo), &QAction::setEnabled);
    QObject::connect(steps, &QUndoStack::canRedoChanged, commands->action(CommandId::Redo), &QAction::setEnabled);
    commands->connectTo(CommandId::History, flow, [parts] { showHistory(parts); });
    commands->connectTo(CommandId::RereadChanged, flow, [parts] { parts.desk->rereading()->reread(); });
    commands->connectTo(CommandId::ReopenAs, flow, [parts] { parts.desk->rereading()->reopenAs(); });
    commands->connectTo(CommandId::ArticleLanguage, flow, [parts] { parts.desk->language()->ask(); });
}

/// What decides on the current suggestions does so while they are on the screen.
void onStop(const WindowParts &parts, CommandId id, const std::function<void()> &decide)
{
    parts.commands->connectTo(id, parts.desk->flow(), [parts, decide] {
        const Span stop = parts.desk->flow()->stops()->currentSpan();
        if (stop.isEmpty() || isSeen(parts, stop))
            decide();
    });
}

/// Where the bar stands at a change of the editor's own, or at a credit that was moved, and at no stop, that is what is
/// taken back.
void undecide(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const auto &session = flow->session();
    if (!session)
        return;
    const Span here = parts.view->cursorSpan();
    const Span stop = flow->stops()->currentSpan();
    const bool isAtStop = flow->stops()->isAt(here);
    const QList<Decision> own = isAtStop ? QList<Decision>() : ownChangesOn(session->review(), here);
    const QList<Finding> moved =
        isAtStop ? QList<Finding>() : movedCredits(session->analysis().findings, session->review(), here);
    const bool isHere = !own.isEmpty() || !moved.isEmpty();
    if (!isSeen(parts, isHere || stop.isEmpty() ? here : stop))
        return;
    if (!own.isEmpty())
        flow->ownEdits()->takeBack(own.last());
    else if (!moved.isEmpty())
        flow->undecide(moved);
    else
        flow->undecide();
}

/// The credits that are meant: those of the selection or the bar's paragraph.
QList<Finding> creditsHere(const WindowParts &parts, QList<Finding> credits)
{
    const Span selected = parts.view->selectedRaw();
    const Span here = selected.isEmpty() ? parts.view->cursorSpan() : selected;
    credits.removeIf([here](const Finding &finding) { return !finding.span.overlaps(here); });
    return credits;
}

/// The bar goes to the first credit behind it, round at the end.
void goToNextCredit(const WindowParts &parts, const QList<Finding> &credits)
{
    const qsizetype bar = parts.view->cursorSpan().start();
    const auto behind = std::find_if(credits.begin(), credits.end(),
                                     [bar](const Finding &finding) { return finding.span.start() >= bar; });
    parts.view->goTo((behind == credits.end() ? credits.first() : *behind).span);
}

/// A first press goes to a credit, a second one moves it, so that none is moved unseen.
void moveToCredits(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const auto &session = flow->session();
    const auto left = [&session] {
        return session ? openCredits(session->analysis().findings, session->review()) : QList<Finding>();
    };
    if (left().isEmpty()) {
        parts.status->note(Texts::tr("No byline, date or credit is left in the text that is known for one."));
        return;
    }
    const QList<Finding> here = creditsHere(parts, left());
    if (here.isEmpty()) {
        goToNextCredit(parts, left());
        parts.status->note(Texts::tr("This credit is meant; press the key again."));
        return;
    }
    if (!isSeen(parts, here.first().span.united(here.last().span)))
        return;
    flow->moveToCredits(here);
    if (!left().isEmpty())
        goToNextCredit(parts, left());
}

/// The selected lines, or that of the bar, as they stand in the raw text.
void cutLineEverywhere(const WindowParts &parts)
{
    const auto &session = parts.desk->session();
    if (!session)
        return;
    const Span selected = parts.view->selectedRaw();
    const Span meant = selected.isEmpty() ? parts.view->cursorSpan() : selected;
    if (!isSeen(parts, meant))
        return;
    QStringList lines;
    for (const Paragraph &paragraph : session->article().paragraphs()) {
        if (paragraph.text.overlaps(meant) && !paragraph.isBlank())
            lines.append(session->article().textOf(paragraph.text).trimmed().toString());
    }
    parts.desk->bulkCuts()->cutLinesEverywhere(lines);
}

void wireBulk(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const CommandSet *commands = parts.commands;
    onStop(parts, CommandId::KeepSameText, [flow] { flow->keepSameText(); });
    onStop(parts, CommandId::KeepSameRule, [flow] { flow->keepSameRule(); });
    commands->connectTo(CommandId::CutAllSure, flow, [parts, flow] {
        parts.desk->bulkCuts()->cutTogether(Texts::tr("Cut all sure suggestions"), flow->sureSuggestions());
    });
    commands->connectTo(CommandId::CutSureEverywhere, flow, [parts] { parts.desk->bulkCuts()->cutSureEverywhere(); });
    commands->connectTo(CommandId::CutLineEverywhere, flow, [parts] { cutLineEverywhere(parts); });
    commands->connectTo(CommandId::CutShown, flow, [parts] {
        parts.desk->bulkCuts()->cutTogether(Texts::tr("Cut all that the list shows"), parts.findings->shownToCut());
    });
    HouseRuleFlow *rules = parts.desk->houseRules();
    const ReviewView *view = parts.view;
    commands->connectTo(CommandId::KeepAlways, rules, [view, rules] { rules->keepAlways(view->selectedRaw()); });
    commands->connectTo(CommandId::CutAlways, rules, [view, rules] { rules->cutAlways(view->selectedRaw()); });
}

void wireStops(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const CommandSet *commands = parts.commands;
    const auto step = [parts](bool moved) {
        if (!moved)
            parts.status->note(Texts::tr("No further suggestion."));
    };
    commands->connectTo(CommandId::Next, flow, [flow, step] { step(flow->stops()->next()); });
    commands->connectTo(CommandId::Back, flow, [flow, step] { step(flow->stops()->back()); });
    commands->connectTo(CommandId::NextAny, flow, [flow, step] { step(flow->stops()->nextAny()); });
    commands->connectTo(CommandId::BackAny, flow, [flow, step] { step(flow->stops()->backAny()); });
    commands->connectTo(CommandId::Skip, flow, [flow, step] { step(flow->stops()->next()); });
    QObject::connect(flow->stops(), &Stops::placeAsked, parts.view, &ReviewView::goTo);

    commands->connectTo(CommandId::OneByOne, flow, [parts, flow] {
        parts.status->note(flow->stops()->openOneByOne() ? Texts::tr("The keys decide one at a time.")
                                                         : Texts::tr("The current suggestion is a single line."));
    });
    commands->connectTo(CommandId::WholeRun, flow, [parts, flow] {
        if (flow->stops()->closeOneByOne())
            parts.status->note(Texts::tr("The keys decide these suggestions together."));
    });

    const auto visit = [parts] {
        if (!parts.originals->toggle())
            parts.status->note(Texts::tr("The current suggestion repeats nothing."));
    };
    commands->connectTo(CommandId::GoToOriginal, flow, visit);
    QObject::connect(parts.findings, &FindingsPanel::originalAsked, parts.originals, visit);
    QObject::connect(parts.originals, &OriginalVisit::placeAsked, parts.view, &ReviewView::showSpan);
}

} // namespace

void wireDecisions(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    onStop(parts, CommandId::Cut, [flow] { flow->cut(); });
    onStop(parts, CommandId::Keep, [flow] { flow->keep(); });
    parts.commands->connectTo(CommandId::Undecide, flow, [parts] { undecide(parts); });
    for (const auto &[id, step] : {std::pair(CommandId::NextOwn, 1), {CommandId::BackOwn, -1}}) {
        parts.commands->connectTo(id, flow, [parts, flow, step = step] {
            if (!flow->ownEdits()->show(parts.view->cursorSpan(), step))
                parts.status->note(Texts::tr("Nothing was changed here but what was suggested."));
        });
    }
    parts.commands->connectTo(CommandId::MoveToCredits, flow, [parts] { moveToCredits(parts); });
    wireBulk(parts);
    wireUndo(parts);
    wireStops(parts);
}

} // namespace bluepencil
