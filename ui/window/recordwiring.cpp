// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "custody/custodydialog.h"
#include "desk/desk.h"
#include "desk/recallflow.h"
#include "desk/retentionflow.h"
#include "figures/figuresdialog.h"
#include "panes/reviewview.h"
#include "recall/recalldialog.h"
#include "store/session/reviewsession.h"
#include "window/parts.h"
#include "window/wiring.h"

#include <QFileInfo>
#include <QMainWindow>

namespace bluepencil {

namespace {

/// The selected words, or the paragraph at the bar.
Span meantBy(const WindowParts &parts)
{
    const Span selected = parts.view->selectedRaw();
    return selected.isEmpty() ? parts.view->cursorSpan() : selected;
}

void showCustody(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<CustodyDialog *>();
    if (!dialog) {
        dialog = new CustodyDialog(parts.workspace, parts.dialogs, parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
    const auto &session = parts.desk->session();
    dialog->lookFor(session ? session->article().textOf(meantBy(parts)).toString() : QString());
}

void showFigures(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<FiguresDialog *>();
    if (!dialog) {
        dialog = new FiguresDialog(parts.workspace, parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->activateWindow();
    dialog->look();
}

/// The rule of the stop at the bar; a newsroom's own is named by the line that it cuts.
QString ruleHere(const WindowParts &parts)
{
    const QList<Finding> findings = parts.desk->flow()->stops()->currentFindings();
    if (findings.isEmpty())
        return {};
    const Finding &finding = findings.first();
    return finding.category == Category::HouseRule
               ? parts.desk->session()->article().textOf(finding.span).toString().simplified()
               : QString::fromLatin1(finding.rule);
}

RecallContext contextOf(const WindowParts &parts)
{
    const auto &session = parts.desk->session();
    if (!session)
        return {};
    const Span meant = meantBy(parts);
    return {session->article().textOf(meant).toString(), session->review().isCut(meant), ruleHere(parts),
            QFileInfo(session->reading().path).fileName(), linesToKill(session->cleanText().text())};
}

void showRecall(const WindowParts &parts)
{
    auto *dialog = parts.window->findChild<RecallDialog *>();
    if (!dialog) {
        dialog = new RecallDialog(parts.workspace, parts.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &RecallDialog::draftAsked, dialog,
                         [parts, dialog](const RecallOrder &order, const QList<RecalledArticle> &articles) {
                             if (parts.desk->recalls()->draft(order, articles))
                                 dialog->lookAgain();
                         });
    }
    dialog->show();
    dialog->activateWindow();
    dialog->setContext(contextOf(parts));
}

} // namespace

void wireRecord(const WindowParts &parts)
{
    Desk *desk = parts.desk;
    parts.commands->connectTo(CommandId::Custody, desk, [parts] { showCustody(parts); });
    parts.commands->connectTo(CommandId::Recall, desk, [parts] { showRecall(parts); });
    parts.commands->connectTo(CommandId::Figures, desk, [parts] { showFigures(parts); });
    parts.commands->connectTo(CommandId::ForgetName, desk, [desk] { desk->retention()->forgetName(); });
}

} // namespace bluepencil
