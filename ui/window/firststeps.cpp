// SPDX-License-Identifier: Apache-2.0
#include "window/firststeps.h"

#include "commands/commandset.h"
#include "widgets/messagebar.h"

#include <QAction>

#include <algorithm>

namespace bluepencil {

namespace {

QString keyOf(const CommandSet &commands, CommandId id)
{
    return commands.action(id)->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

FirstSteps::FirstSteps(const CommandSet &commands, MessageBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
    , m_hints(hintsFor(commands))
{
    connect(m_bar, &MessageBar::closed, this, &FirstSteps::showNext);
    for (const Hint &hint : std::as_const(m_hints)) {
        for (const CommandId id : hint.doing)
            connect(commands.action(id), &QAction::triggered, this, [this, id] { did(id); });
    }
}

QList<FirstSteps::Hint> FirstSteps::hintsFor(const CommandSet &commands)
{
    const auto key = [&commands](CommandId id) { return keyOf(commands, id); };
    return {
        {tr("1 of 4 — The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on to the next. %3 "
            "takes "
            "a step back.")
             .arg(key(CommandId::Cut), key(CommandId::Keep), key(CommandId::Undo)),
         {CommandId::Cut, CommandId::Keep},
         false},
        {tr("2 of 4 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a "
            "paragraph that nobody suggested.")
             .arg(key(CommandId::NextQuote), key(CommandId::CheckQuote), key(CommandId::CutParagraph)),
         {CommandId::NextQuote, CommandId::CheckQuote, CommandId::CutParagraph},
         false},
        {tr("3 of 4 — %1 approves the text as it goes out now and opens the next file. Nothing undecided is cut, and "
            "whatever is left to see is named first.")
             .arg(key(CommandId::Approve)),
         {CommandId::Approve, CommandId::ApproveAndCopy},
         true},
        {tr("4 of 4 — %1 exports the approved text; a folder for approved texts in the Settings does it at every "
            "approval. The scraped file is never changed. %2 shows every key.")
             .arg(key(CommandId::Export), key(CommandId::CheatSheet)),
         {CommandId::Export, CommandId::OutputFolder, CommandId::CheatSheet},
         false},
    };
}

void FirstSteps::start()
{
    m_started = true;
    m_bar->say(m_hints.first().words);
}

void FirstSteps::showNext()
{
    if (!m_started || m_hints.isEmpty())
        return;
    m_hints.removeFirst();
    if (m_hints.isEmpty()) {
        deleteLater();
        return;
    }
    m_bar->say(m_hints.first().words);
}

/// What another hint speaks of moves nothing on, unless it ends the work on the article: then nobody needs those before
/// it. Where something graver took the hint's place, it stays.
void FirstSteps::did(CommandId id)
{
    if (!m_started || m_hints.isEmpty())
        return;
    const bool isShown = m_bar->text() == m_hints.first().words;
    const auto spoken =
        std::find_if(m_hints.begin(), m_hints.end(), [id](const Hint &hint) { return hint.doing.contains(id); });
    if (spoken == m_hints.end() || (spoken != m_hints.begin() && !spoken->endsWork))
        return;
    m_hints.erase(m_hints.begin(), spoken);
    if (isShown && m_hints.size() == 1)
        m_bar->clear();
    if (isShown || m_bar->text().isEmpty())
        showNext();
}

} // namespace bluepencil
