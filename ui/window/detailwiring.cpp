// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/desk.h"
#include "details/detailcard.h"
#include "details/remarkflow.h"
#include "findings/findingspanel.h"
#include "panes/reviewview.h"
#include "widgets/messagebar.h"
#include "window/parts.h"
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
    parts.side->setCurrentWidget(parts.findings);
    return parts.findings->openDetails();
}

void showOpenQuery(const WindowParts &parts, qsizetype count)
{
    parts.remarks->showOpenQuery();
    openDetails(parts);
    const QString key = parts.commands->action(CommandId::Query)->shortcut().toString(QKeySequence::NativeText);
    parts.messages->say(Words::tr("Open queries hold up the approval: %1. This is the first; answer it with %2, then "
                                  "approve again.")
                            .arg(count)
                            .arg(key));
}

} // namespace

void wireDetails(const WindowParts &parts)
{
    const CommandSet *commands = parts.commands;
    commands->addToStops(parts.view);
    commands->connectTo(CommandId::Details, parts.findings, [parts] { openDetails(parts); });
    commands->connectTo(CommandId::Note, parts.findings, [parts] { openDetails(parts)->askNote(); });
    commands->connectTo(CommandId::Query, parts.findings, [parts] { openDetails(parts)->askQuery(); });
    QObject::connect(parts.findings, &FindingsPanel::remarkLeft, parts.view, qOverload<>(&QWidget::setFocus));
    QObject::connect(parts.desk, &Desk::queriesOpen, parts.findings,
                     [parts](qsizetype count) { showOpenQuery(parts, count); });
}

} // namespace bluepencil
