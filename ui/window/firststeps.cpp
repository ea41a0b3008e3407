// SPDX-License-Identifier: Apache-2.0
#include "window/firststeps.h"

#include "commands/commandset.h"
#include "widgets/messagebar.h"

#include <QAction>

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
    , m_hints{
          tr("1 of 3 — This is a sample. The framed text is suggested to go: %1 cuts it, %2 keeps it, and both go on "
             "to "
             "the next. %3 takes a step back.")
              .arg(keyOf(commands, CommandId::Cut), keyOf(commands, CommandId::Keep), keyOf(commands, CommandId::Undo)),
          tr("2 of 3 — %1 goes to the quotes whose speaker is in doubt; %2 says that a speaker is right. %3 cuts a "
             "paragraph that nobody suggested.")
              .arg(keyOf(commands, CommandId::NextQuote), keyOf(commands, CommandId::CheckQuote),
                   keyOf(commands, CommandId::CutParagraph)),
          tr("3 of 3 — %1 exports the text as you approved it. The scraped file is never changed. %2 shows every key.")
              .arg(keyOf(commands, CommandId::Export), keyOf(commands, CommandId::CheatSheet)),
      }
{
    connect(m_bar, &MessageBar::closed, this, &FirstSteps::showNext);
}

void FirstSteps::start()
{
    showNext();
}

void FirstSteps::showNext()
{
    if (m_hints.isEmpty()) {
        deleteLater();
        return;
    }
    m_bar->say(m_hints.takeFirst());
}

} // namespace bluepencil
