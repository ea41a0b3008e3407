// SPDX-License-Identifier: Apache-2.0
#include "commands/commandset.h"
#include "desk/desk.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "dialogs/dialogs.h"
#include "panes/reviewview.h"
#include "quotes/quoteflow.h"
#include "quotes/quoteselsewhere.h"
#include "quotes/quotespanel.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "window/parts.h"
#include "window/seen.h"
#include "window/statusline.h"
#include "window/wiring.h"

#include <QCoreApplication>
#include <QMainWindow>
#include <QTabWidget>

#include <algorithm>

namespace bluepencil {

namespace {

struct QuoteWiring {
    Q_DECLARE_TR_FUNCTIONS(QuoteWiring)
};

void goToQuote(const WindowParts &parts, bool (QuoteFlow::*step)())
{
    parts.side->setCurrentWidget(parts.quotes);
    if (!(parts.quoteFlow->*step)())
        parts.status->note(parts.quoteFlow->whyNone());
}

/// True when a quote is current and on the screen, so that a key may settle it. Else the press only goes there: to the
/// current one, to the one in the cursor's paragraph, or to the first to check. Nothing is called checked that nobody
/// saw.
bool isQuoteSeen(const WindowParts &parts)
{
    QuoteFlow *flow = parts.quoteFlow;
    const bool wasShown = parts.side->currentWidget() == parts.quotes;
    parts.side->setCurrentWidget(parts.quotes);
    if (flow->current() >= 0 && wasShown)
        return isSeen(parts, flow->statements().at(flow->current()).quoted);
    if (flow->current() >= 0) {
        parts.view->goTo(flow->statements().at(flow->current()).quoted);
        return false;
    }
    const Span paragraph = parts.view->cursorSpan();
    const QList<Statement> &statements = flow->statements();
    const auto here = std::find_if(statements.begin(), statements.end(),
                                   [paragraph](const Statement &s) { return s.quoted.overlaps(paragraph); });
    if (here != statements.end())
        flow->setCurrent(std::distance(statements.begin(), here));
    else
        goToQuote(parts, &QuoteFlow::next);
    if (flow->current() >= 0) {
        parts.view->goTo(flow->statements().at(flow->current()).quoted);
        parts.status->note(QuoteWiring::tr("This quote is meant; press the key again."));
    }
    return false;
}

/// Whoever speaks in the article, then everybody else whom it names.
QStringList peopleOf(const WindowParts &parts)
{
    QStringList people = speakersOf(parts.quoteFlow->statements());
    for (const KnownPerson &person : parts.desk->session()->analysis().people) {
        if (!people.contains(person.name))
            people.append(person.name);
    }
    return people;
}

/// The selected words are the speaker; without a selection the editor picks one of the article's people.
void askSpeaker(const WindowParts &parts)
{
    QuoteFlow *flow = parts.quoteFlow;
    const QString selected = parts.view->selectedText().simplified();
    if (!selected.isEmpty()) {
        flow->setSpeaker(selected);
        return;
    }
    const Statement statement = flow->statements().at(flow->current());
    const auto name = parts.dialogs->choice(parts.window, QuoteWiring::tr("Who said it"),
                                            flow->excerpt(flow->current()), peopleOf(parts), statement.speaker);
    if (name && !name->trimmed().isEmpty())
        flow->setSpeaker(name->trimmed());
}

/// Opens the file where the current quote differs, with that one current.
void showElsewhere(const WindowParts &parts, QuotesElsewhere *elsewhere)
{
    QuoteFlow *flow = parts.quoteFlow;
    const QList<SaidElsewhere> found = flow->current() < 0 ? QList<SaidElsewhere>() : flow->elsewhere(flow->current());
    if (found.isEmpty()) {
        parts.status->note(QuoteWiring::tr("No other file of the list has this quote in another form."));
        return;
    }
    const SaidElsewhere there = found.first();
    const QList<QueueEntry> entries = parts.desk->queue()->arrivals();
    const auto entry = std::find_if(entries.begin(), entries.end(), [&there](const QueueEntry &each) {
        return each.path == there.path && each.record == there.record;
    });
    if (entry == entries.end() || !parts.desk->queue()->open(*entry))
        return;
    parts.side->setCurrentWidget(parts.quotes);
    parts.view->goTo(there.other.place);
    elsewhere->goTo(there.other.place);
}

} // namespace

void wireQuotes(const WindowParts &parts)
{
    QuoteFlow *flow = parts.quoteFlow;
    const CommandSet *commands = parts.commands;
    commands->connectTo(CommandId::NextQuote, flow, [parts] { goToQuote(parts, &QuoteFlow::next); });
    commands->connectTo(CommandId::BackQuote, flow, [parts] { goToQuote(parts, &QuoteFlow::back); });
    commands->connectTo(CommandId::CheckQuote, flow, [parts] {
        if (isQuoteSeen(parts))
            parts.quoteFlow->check();
    });
    commands->connectTo(CommandId::NoSpeaker, flow, [parts] {
        if (isQuoteSeen(parts))
            parts.quoteFlow->setSpeaker({});
    });
    commands->connectTo(CommandId::SetSpeaker, flow, [parts] {
        if (isQuoteSeen(parts))
            askSpeaker(parts);
    });
    auto *elsewhere = new QuotesElsewhere(
        flow, parts.desk->flow(), parts.workspace->folder(), [desk = parts.desk] { return desk->queue()->arrivals(); },
        flow);
    QObject::connect(parts.desk->looks(), &QueueLooks::heard, elsewhere, &QuotesElsewhere::lookAgain);
    commands->connectTo(CommandId::QuoteElsewhere, flow, [parts, elsewhere] { showElsewhere(parts, elsewhere); });
    QObject::connect(flow, &QuoteFlow::placeAsked, parts.view, &ReviewView::goTo);
    QObject::connect(parts.quotes, &QuotesPanel::placeAsked, parts.view, &ReviewView::goTo);
}

} // namespace bluepencil
