// SPDX-License-Identifier: Apache-2.0
#include "window/contextmenu.h"

#include "commands/commandset.h"

#include <QAction>
#include <QMenu>

namespace bluepencil {

namespace {

using Id = CommandId;

const QList<QList<CommandId>> &groups()
{
    static const QList<QList<CommandId>> all = {
        {Id::Cut, Id::Keep, Id::Undecide, Id::MoveToCredits},
        {Id::CutParagraph, Id::RestoreSelection, Id::StoryEndsHere, Id::ReplaceSelection},
        {Id::KeepAlways, Id::CutAlways},
        {Id::Details, Id::Note, Id::Query},
        {Id::SetSpeaker, Id::GoToOriginal},
        {Id::Copy},
    };
    return all;
}

} // namespace

void fillContextMenu(QMenu *menu, const CommandSet &commands)
{
    for (const QList<CommandId> &group : groups()) {
        menu->addSeparator(); // the first, above everything, does not show
        for (const CommandId id : group)
            menu->addAction(commands.action(id));
    }
}

} // namespace bluepencil
