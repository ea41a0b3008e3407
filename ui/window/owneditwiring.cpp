// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "commands/ownedits.h"
#include "commands/reviewflow.h"
#include "desk/desk.h"
#include "drafts/draftkeeper.h"
#include "harms/harmwatch.h"
#include "panes/replaceeditor.h"
#include "panes/reviewview.h"
#include "store/session/reviewsession.h"
#include "text/charclass.h"
#include "window/parts.h"
#include "window/removalnotice.h"
#include "window/seen.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QCoreApplication>
#include <QMainWindow>

#include <array>

namespace bluepencil {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OwnEditWiring)
};

/// The selection, else the paragraph under the cursor.
Span spanToDecide(const WindowParts &parts)
{
    const Span selected = parts.view->selectedRaw();
    return selected.isEmpty() ? parts.view->cursorSpan() : selected;
}

/// Of a cut that reaches beyond the screen the editor is told how far.
void cut(const WindowParts &parts, RemovalNotice *notice, Span span)
{
    const bool seen = parts.view->isWhollyInView(span);
    if (!parts.desk->flow()->ownEdits()->cut(span))
        parts.status->note(span.isEmpty() ? Words::tr("This paragraph is blank; there is nothing to cut.")
                                          : Words::tr("This is cut already."));
    else if (!seen)
        notice->tell({span});
}

/// Of a selection that was drawn over many screens it is its end that has to be seen.
bool isPlaceSeen(const WindowParts &parts)
{
    return isSeen(parts, spanToDecide(parts));
}

void restoreSelection(const WindowParts &parts)
{
    if (isPlaceSeen(parts) && !parts.desk->flow()->ownEdits()->bringBack(spanToDecide(parts)))
        parts.status->note(Words::tr("Nothing is cut here."));
}

/// The story ends with the paragraph under the cursor: what is below it is one cut of the editor's.
void cutBelow(const WindowParts &parts, RemovalNotice *notice)
{
    const Article &article = parts.desk->session()->article();
    const qsizetype cursor = parts.view->cursorParagraph();
    if (cursor < 0 || cursor + 1 >= article.paragraphs().size()) {
        parts.status->note(Words::tr("Nothing stands below this paragraph."));
        return;
    }
    if (!isSeen(parts, article.paragraphs().at(cursor).text))
        return;
    const Span below(article.paragraphs().at(cursor + 1).text.start(), article.length());
    const bool seen = parts.view->isWhollyInView(below);
    if (!parts.desk->flow()->ownEdits()->cut(below))
        parts.status->note(Words::tr("What stands below is cut already."));
    else if (!seen)
        notice->tell({below});
}

/// The keys that select a word take the space behind it too, which no other words are meant for.
Span wordsIn(const Article &article, Span selected)
{
    const QStringView text = article.textOf(selected);
    const QStringView words = withoutOuterBlanks(text);
    if (words.isEmpty())
        return selected;
    const qsizetype start = selected.start() + (words.data() - text.data());
    return {start, start + words.size()};
}

void replaceSelection(const WindowParts &parts)
{
    // What was begun there is gone on with.
    if (const auto unsent = parts.desk->drafts()->at(DraftKind::OwnWords, spanToDecide(parts))) {
        parts.replace->edit(unsent->place, unsent->words);
        return;
    }
    const Span selected = wordsIn(parts.desk->session()->article(), parts.view->selectedRaw());
    if (selected.isEmpty()) {
        parts.status->note(Words::tr("Select the words to replace first."));
        return;
    }
    if (!isSeen(parts, selected))
        return;
    const CleanText &clean = parts.desk->session()->cleanText();
    parts.replace->edit(selected, clean.textOf(clean.toClean(selected)));
}

/// The own cut that was the last step; else that of the selection or the cursor's paragraph.
void sayWhy(const WindowParts &parts, CutReason reason)
{
    ReviewFlow *flow = parts.desk->flow();
    const QList<LogEntry> &log = parts.desk->session()->history();
    const Span last = log.isEmpty() || !log.last().change.after ? Span() : log.last().change.after->span;
    if (!flow->ownEdits()->sayWhy(last, reason) && !flow->ownEdits()->sayWhy(spanToDecide(parts), reason))
        parts.status->note(Words::tr("No own cut stands here that lacks this reason."));
}

void wireReasons(const WindowParts &parts)
{
    const auto connect = [&parts](CommandId id, CutReason reason) {
        parts.commands->connectTo(id, parts.desk, [parts, reason] { sayWhy(parts, reason); });
    };
    connect(CommandId::ForLength, CutReason::Length);
    connect(CommandId::ForLegal, CutReason::Legal);
    connect(CommandId::ForTaste, CutReason::Taste);
}

/// A held key moves on and on: each step is one the editor sees.
void wireEdges(const WindowParts &parts)
{
    struct Move {
        CommandId id;
        EdgeMove move;
    };
    constexpr std::array moves = {
        Move{CommandId::EndUpLine, {Edge::End, Stride::Line, false}},
        Move{CommandId::EndDownLine, {Edge::End, Stride::Line, true}},
        Move{CommandId::EndBackWord, {Edge::End, Stride::Word, false}},
        Move{CommandId::EndOnWord, {Edge::End, Stride::Word, true}},
        Move{CommandId::StartUpLine, {Edge::Start, Stride::Line, false}},
        Move{CommandId::StartDownLine, {Edge::Start, Stride::Line, true}},
        Move{CommandId::StartBackWord, {Edge::Start, Stride::Word, false}},
        Move{CommandId::StartOnWord, {Edge::Start, Stride::Word, true}},
    };
    ReviewFlow *flow = parts.desk->flow();
    for (const Move &move : moves) {
        parts.commands->connectTo(move.id, flow, [parts, flow, move] {
            if (!flow->moveEdge(move.move))
                parts.status->note(Words::tr("The cut cannot go further there."));
        });
    }
}

void wireHarms(const WindowParts &parts)
{
    ReviewView *view = parts.view;
    auto *harms = new HarmWatch(parts.desk->flow(), parts.commands, parts.messages, parts.window);
    QObject::connect(harms, &HarmWatch::placeAsked, view, [view](Span victim) {
        view->showSpan(victim);
        view->setSelection({Pane::Raw, victim.start(), victim.end()}); // so that E mends it
    });
    const auto needsWarning = [parts](bool open) {
        if (!open)
            parts.status->note(Words::tr("No warning is open."));
    };
    parts.commands->connectTo(CommandId::ShowHarm, harms, [harms, needsWarning] { needsWarning(harms->showNext()); });
    parts.commands->connectTo(CommandId::KeepAnyway, harms,
                              [harms, needsWarning] { needsWarning(harms->keepAnyway()); });
}

} // namespace

void wireOwnEdits(const WindowParts &parts)
{
    ReviewFlow *flow = parts.desk->flow();
    const CommandSet *commands = parts.commands;
    auto *notice = new RemovalNotice(flow, commands, parts.messages, parts.window);
    commands->connectTo(CommandId::CutParagraph, flow, [parts, notice] {
        if (isPlaceSeen(parts))
            cut(parts, notice, spanToDecide(parts));
    });
    commands->connectTo(CommandId::RestoreSelection, flow, [parts] { restoreSelection(parts); });
    commands->connectTo(CommandId::StoryEndsHere, flow, [parts, notice] { cutBelow(parts, notice); });
    commands->connectTo(CommandId::ReplaceSelection, flow, [parts] { replaceSelection(parts); });
    QObject::connect(parts.replace, &ReplaceEditor::replaced, flow, [parts, flow](Span raw, const QString &words) {
        if (flow->ownEdits()->replace(raw, words)) // what was refused is not lost
            parts.desk->drafts()->settle(DraftKind::OwnWords, raw);
    });
    wireReasons(parts);
    wireEdges(parts);
    wireHarms(parts);
}

} // namespace bluepencil
