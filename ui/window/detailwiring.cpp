// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "desk/approvalflow.h"
#include "desk/desk.h"
#include "desk/openqueriesflow.h"
#include "details/detailcard.h"
#include "details/remarkflow.h"
#include "findings/findingspanel.h"
#include "panes/reviewview.h"
#include "review/remarks.h"
#include "store/session/reviewsession.h"
#include "widgets/messagebar.h"
#include "window/parts.h"
#include "window/seen.h"
#include "window/wiring.h"

#include <QAction>
#include <QCoreApplication>
#include <QTabWidget>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DetailWiring)
};

DetailCard *openDetails(const WindowParts &parts)
{
    parts.commands->action(CommandId::FoldSide)->setChecked(false); // a field that nobody sees takes no words
    parts.side->setCurrentWidget(parts.findings);
    return parts.findings->openDetails();
}

/// A remark is about the selection, else the stop that the bar stands at, else the bar's paragraph.
Span placeToRemark(const WindowParts &parts)
{
    const Span selected = parts.view->selectedRaw();
    const Span paragraph = parts.view->cursorSpan();
    if (!selected.isEmpty())
        return selected;
    return parts.desk->flow()->stops()->isAt(paragraph) ? Span() : paragraph;
}

/// Opens the details of what the bar stands at, where it is on the screen; null when it had to be shown first.
DetailCard *openAtBar(const WindowParts &parts)
{
    const Span place = placeToRemark(parts);
    const Span meant = place.isEmpty() ? parts.desk->flow()->stops()->currentSpan() : place;
    if (!meant.isEmpty() && !isSeen(parts, meant))
        return nullptr;
    parts.remarks->setPlace(place);
    DetailCard *card = openDetails(parts);
    if (!meant.isEmpty())
        parts.view->showSpan(meant); // the list of suggestions shows its own
    return card;
}

void showOpenQuery(const WindowParts &parts, qsizetype count)
{
    parts.remarks->showOpenQuery();
    openDetails(parts);
    const QString key = parts.commands->action(CommandId::Query)->shortcut().toString(QKeySequence::NativeText);
    const QString sentence =
        Words::tr("Open queries hold up the approval: %1. This is the first; answer it with %2, then approve again.")
            .arg(count)
            .arg(key);
    const Desk *desk = parts.desk;
    parts.messages->sayWhile(sentence,
                             [desk] { return desk->session() && !openQueries(desk->session()->review()).isEmpty(); });
}

} // namespace

void wireDetails(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    commands->addToStops(parts.view);
    commands->connectTo(CommandId::Details, parts.findings, [parts] { openDetails(parts); });
    commands->connectTo(CommandId::Note, parts.findings, [parts] {
        if (DetailCard *card = openAtBar(parts))
            card->askNote();
    });
    commands->connectTo(CommandId::OpenQueries, parts.desk->openQueries(),
                        [parts] { parts.desk->openQueries()->list(); });
    commands->connectTo(CommandId::Query, parts.findings, [parts] {
        if (DetailCard *card = openAtBar(parts))
            card->askQuery();
    });
    QObject::connect(parts.findings, &FindingsPanel::remarkLeft, parts.view, qOverload<>(&QWidget::setFocus));
    QObject::connect(parts.desk->approval(), &ApprovalFlow::queriesOpen, parts.findings,
                     [parts](qsizetype count) { showOpenQuery(parts, count); });
}

} // namespace bluepencil
