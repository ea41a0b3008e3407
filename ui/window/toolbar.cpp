// SPDX-License-Identifier: Apache-2.0
#include "window/toolbar.h"

#include "commands/commandset.h"

#include <QAction>
#include <QToolButton>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QWidget *stretch()
{
    auto *space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

} // namespace

ToolBar::ToolBar(const CommandSet *commands, QWidget *parent)
    : QToolBar(tr("Commands"), parent)
    , m_commands(commands)
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    add(CommandId::OpenFiles, tr("Open…"), KeyHint::Hidden);
    addSeparator();
    add(CommandId::Back, tr("‹ Back"), KeyHint::Shown);
    add(CommandId::Next, tr("Next ›"), KeyHint::Shown);
    addSeparator();
    add(CommandId::Cut, tr("Cut"), KeyHint::Shown);
    add(CommandId::Keep, tr("Keep text"), KeyHint::Shown);
    addSeparator();
    add(CommandId::Undo, u"↶"_s, KeyHint::Hidden)->setAccessibleName(tr("Undo"));
    add(CommandId::Redo, u"↷"_s, KeyHint::Hidden)->setAccessibleName(tr("Redo"));
    addWidget(stretch());
    add(CommandId::ShowAsItGoesOut, tr("As it goes out now"), KeyHint::Hidden);
    add(CommandId::ShowIfAllCut, tr("If all cut"), KeyHint::Hidden);
    addSeparator();
    add(CommandId::Approve, tr("Approve and next"), KeyHint::Hidden);
    m_export = add(CommandId::Export, tr("Export…"), KeyHint::Hidden);
}

void ToolBar::showUndecided(qsizetype runs)
{
    m_export->setText(runs > 0 ? tr("Export · %1 to decide").arg(runs) : tr("Export…"));
}

QToolButton *ToolBar::add(CommandId id, const QString &words, KeyHint hint)
{
    QToolButton *button = commandButton(m_commands->action(id), words, hint, this);
    addWidget(button);
    return button;
}

} // namespace bluepencil
