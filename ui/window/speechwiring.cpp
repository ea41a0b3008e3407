// SPDX-License-Identifier: Apache-2.0
#include "commands/reviewflow.h"
#include "desk/desk.h"
#include "find/findbar.h"
#include "findings/findingspanel.h"
#include "panes/reviewview.h"
#include "quotes/quoteflow.h"
#include "quotes/quotespanel.h"
#include "review/remarks.h"
#include "store/session/reviewsession.h"
#include "widgets/announce.h"
#include "window/parts.h"
#include "window/statusline.h"
#include "window/wiring.h"
#include "words/historywords.h"
#include "words/quotewords.h"
#include "words/runcard.h"

#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpeechWiring)
};

/// A list that has the focus says its current entry of its own accord, and who is in a dialog wants to hear that.
bool isWantedToHear(const WindowParts &parts, const QWidget *panel)
{
    const QWidget *focus = QApplication::focusWidget();
    return isAnybodyListening() && parts.window->isActiveWindow() && !(focus && panel->isAncestorOf(focus));
}

void sayRun(const WindowParts &parts)
{
    const ReviewFlow *flow = parts.desk->flow();
    const qsizetype run = flow->stops()->currentRun();
    if (run < 0 || !isWantedToHear(parts, parts.findings))
        return;
    const auto &session = flow->session();
    const RunCard card =
        cardOf(session->article(), flow->stops()->findingsOf(run), session->review(), session->analysis().findings);
    parts.status->say(Words::tr("Stop %1 of %2. %3").arg(run + 1).arg(session->runs().size()).arg(card.spoken()));
}

void sayStatement(const WindowParts &parts)
{
    const QuoteFlow *flow = parts.quoteFlow;
    const qsizetype statement = flow->current();
    if (statement < 0 || !isWantedToHear(parts, parts.quotes))
        return;
    const Statement &said = flow->statements().at(statement);
    parts.status->say(Words::tr("Quote %1 of %2. %3, %4: %5")
                          .arg(statement + 1)
                          .arg(flow->statements().size())
                          .arg(speakerWords(said), stateWords(said), flow->excerpt(statement)));
}

/// The gutter has a sign; who does not see it hears what was written there.
void sayRemarks(const WindowParts &parts, qsizetype paragraph)
{
    const auto &session = parts.desk->session();
    if (!session || !isAnybodyListening() || !parts.window->isActiveWindow())
        return;
    QStringList remarks;
    for (const Decision &remark : remarksOn(session->review(), session->article().paragraphs().at(paragraph).text))
        remarks.append(Words::tr("%1, %2", "a note or query, and who wrote it")
                           .arg(whatOf(Change{{}, std::nullopt, remark}), remark.editor));
    if (!remarks.isEmpty())
        parts.status->say(remarks.join(QStringLiteral(". ")));
}

} // namespace

void wireSpeech(const WindowParts &parts)
{
    QObject::connect(parts.desk->flow()->stops(), &Stops::currentChanged, parts.status, [parts] { sayRun(parts); });
    QObject::connect(parts.view, &ReviewView::paragraphChosen, parts.status,
                     [parts](qsizetype paragraph) { sayRemarks(parts, paragraph); });
    QObject::connect(parts.find, &FindBar::counted, parts.status, &StatusLine::say);
    QObject::connect(parts.quoteFlow, &QuoteFlow::currentChanged, parts.status, [parts] { sayStatement(parts); });
}

} // namespace bluepencil
