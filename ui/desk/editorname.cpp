// SPDX-License-Identifier: Apache-2.0
#include "desk/editorname.h"

#include "commands/reviewflow.h"
#include "desk/accountname.h"
#include "dialogs/dialogs.h"
#include "store/workspace/workspace.h"

namespace bluepencil {

EditorName::EditorName(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
{
    const QString known = workspace().editor().isEmpty() ? accountName() : workspace().editor();
    flow()->setEditor(known.isEmpty() ? tr("unknown") : known);
}

void EditorName::ask()
{
    // "unknown" is not a name to be accepted by Return.
    const QString suggested = workspace().editor().isEmpty() ? accountName() : flow()->editor();
    const QString why = workspace().isShared()
                            ? tr("Every decision is recorded under this name, for the whole desk to see:")
                            : tr("Every decision is recorded under this name, on this computer only:");
    const auto name = dialogs()->line(window(), {tr("Who is editing"), why, suggested, {}});
    if (name && !name->trimmed().isEmpty())
        set(name->trimmed());
}

void EditorName::set(const QString &name)
{
    if (const Outcome outcome = workspace().setEditor(name); !outcome.ok()) {
        Q_EMIT said(outcome.sentence());
        return;
    }
    flow()->setEditor(workspace().editor());
    Q_EMIT changed();
}

} // namespace bluepencil
