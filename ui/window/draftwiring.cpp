// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/reviewflow.h"
#include "desk/approvalflow.h"
#include "desk/desk.h"
#include "details/detailcard.h"
#include "details/remarkflow.h"
#include "drafts/draftkeeper.h"
#include "findings/findingspanel.h"
#include "panes/replaceeditor.h"
#include "panes/reviewview.h"
#include "store/session/reviewsession.h"
#include "widgets/messagebar.h"
#include "window/parts.h"
#include "window/statusline.h"
#include "window/wiring.h"
#include "words/words.h"

#include <QAction>
#include <QCoreApplication>
#include <QTabWidget>

namespace bluepencil {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftWiring)
};

QString nameOf(DraftKind kind)
{
    switch (kind) {
    case DraftKind::Note:
        return Texts::tr("a note");
    case DraftKind::Query:
        return Texts::tr("a query");
    case DraftKind::Answer:
        return Texts::tr("an answer");
    case DraftKind::OwnWords:
    case DraftKind::Reason:
        break;
    }
    return Texts::tr("your own words");
}

/// "a query on paragraph 3": the first, when there are several.
QString firstUnsent(const WindowParts &parts)
{
    const Draft &draft = parts.desk->drafts()->unsent().first();
    return Texts::tr("%1 on %2", "what is unsent, and where")
        .arg(nameOf(draft.kind), paragraphWords(parts.desk->session()->article(), draft.place));
}

/// Opens the first of them where it belongs, in the field it was typed into.
void showUnsent(const WindowParts &parts)
{
    const Draft draft = parts.desk->drafts()->unsent().first();
    parts.desk->flow()->stops()->showPlace(draft.place);
    if (draft.kind == DraftKind::OwnWords) {
        parts.replace->edit(draft.place, draft.words);
        return;
    }
    parts.remarks->setPlace(draft.place);
    parts.commands->action(CommandId::FoldSide)->setChecked(false);
    parts.side->setCurrentWidget(parts.findings);
    parts.findings->openDetails()->askAgain(draft);
}

void sayWhileUnsent(const WindowParts &parts, const QString &sentence)
{
    const DraftKeeper *drafts = parts.desk->drafts();
    parts.messages->sayWhile(sentence, [drafts] { return !drafts->unsent().isEmpty(); });
}

void holdUpApproval(const WindowParts &parts)
{
    const QString what = firstUnsent(parts);
    showUnsent(parts);
    sayWhileUnsent(
        parts,
        Texts::tr("Not approved: %1 was typed and not sent. Return sends it; an emptied field drops it.").arg(what));
}

/// Whoever comes back to an article is told what waits there.
void tellWhatWaits(const WindowParts &parts)
{
    parts.replace->leave();
    if (parts.desk->drafts()->unsent().isEmpty())
        return;
    const QString sentence = Texts::tr("Not sent yet: %1. It holds up the approval.").arg(firstUnsent(parts));
    if (parts.messages->text().isEmpty())
        sayWhileUnsent(parts, sentence);
    else
        parts.status->note(sentence);
}

} // namespace

void wireDrafts(const WindowParts &parts)
{
    DraftKeeper *drafts = parts.desk->drafts();
    QObject::connect(parts.desk->approval(), &ApprovalFlow::wordsUnsent, drafts, [parts] { holdUpApproval(parts); });
    QObject::connect(parts.desk, &Desk::sessionChanged, drafts, [parts] { tellWhatWaits(parts); });
    QObject::connect(parts.desk, &Desk::aboutToLeave, drafts, &DraftKeeper::flush);
    QObject::connect(drafts, &DraftKeeper::changed, parts.messages, &MessageBar::lookAgain);
    QObject::connect(parts.replace, &ReplaceEditor::typed, drafts, [parts](Span raw, const QString &words) {
        const CleanText &clean = parts.desk->session()->cleanText();
        // What stands there anyway is nothing to be kept.
        const bool asItWas = words == clean.textOf(clean.toClean(raw));
        parts.desk->drafts()->typed(DraftKind::OwnWords, raw, asItWas ? QString() : words);
    });
    const auto saySo = [parts] {
        if (!parts.desk->drafts()->unsent().isEmpty())
            parts.status->note(Texts::tr("Kept, not sent: %1.").arg(firstUnsent(parts)));
    };
    QObject::connect(parts.replace, &ReplaceEditor::left, parts.status, saySo);
    QObject::connect(parts.findings, &FindingsPanel::remarkLeft, parts.status, saySo);
}

} // namespace bluepencil
