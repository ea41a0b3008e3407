// SPDX-License-Identifier: Apache-2.0
#include "window/toolbar.h"

#include "commands/commandset.h"

#include <QAction>
#include <QLayout>
#include <QToolButton>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16; ///< the grid that the icons are drawn on
constexpr int mostRuns = 99; ///< that the button of the export has room for

/// Fusion sets words closer to an icon than to the edge of their button.
QString besideIcon(const QString &words)
{
    return u' ' + words;
}

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
    setIconSize({iconSide, iconSide});
    add(CommandId::OpenFiles, tr("Open…"), KeyHint::Shown);
    addSeparator();
    add(CommandId::Back, tr("Back"), KeyHint::Shown);
    add(CommandId::Next, tr("Next"), KeyHint::Shown);
    addSeparator();
    add(CommandId::Cut, tr("Cut"), KeyHint::Shown);
    add(CommandId::Keep, tr("Keep text"), KeyHint::Shown);
    addSeparator();
    add(CommandId::Undo, tr("Undo"), KeyHint::Hidden)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add(CommandId::Redo, tr("Redo"), KeyHint::Hidden)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addWidget(stretch());
    addMode(CommandId::ShowAsItGoesOut, tr("As it goes out now"));
    addMode(CommandId::ShowIfAllCut, tr("If all cut"));
    addSeparator();
    m_approve = add(CommandId::Approve, tr("Approve and next"), KeyHint::Shown);
    m_export = add(CommandId::Export, tr("Export…"), KeyHint::Shown);
    m_drawn.removeIf([](const QToolButton *button) { return button->toolButtonStyle() == Qt::ToolButtonIconOnly; });
    // Qt's own button for what no window this narrow has room for.
    if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More commands"));
}

void ToolBar::showUndecided(qsizetype runs)
{
    setWords(m_export, m_commands->action(CommandId::Export), besideIcon(exportWords(runs)));
    fit();
}

QString ToolBar::exportWords(qsizetype runs)
{
    return runs > 0 ? tr("Export · %1 to decide").arg(runs) : tr("Export…");
}

void ToolBar::resizeEvent(QResizeEvent *event)
{
    QToolBar::resizeEvent(event);
    fit();
}

/// What is told least goes first: drawings beside words, then the keys of the modes, the words of what is pressed all
/// day, at last those of how a text goes out. The last step of a review changes nothing of it.
void ToolBar::fit()
{
    struct Dress {
        Qt::ToolButtonStyle style;
        Qt::ToolButtonStyle goingOut;
        bool modesShowKeys;
    };
    constexpr auto drawn = Qt::ToolButtonIconOnly;
    constexpr auto worded = Qt::ToolButtonTextOnly;
    const QString told = m_export->text();
    m_export->setText(withKey(exportWords(mostRuns), m_commands->action(CommandId::Export)));
    for (const Dress &dress :
         {Dress{Qt::ToolButtonTextBesideIcon, Qt::ToolButtonTextBesideIcon, true}, Dress{worded, worded, true},
          Dress{worded, worded, false}, Dress{drawn, worded, false}, Dress{drawn, drawn, false}}) {
        for (QToolButton *button : std::as_const(m_drawn))
            button->setToolButtonStyle(button == m_approve || button == m_export ? dress.goingOut : dress.style);
        for (const auto &[id, button] : std::as_const(m_modes)) {
            const QString words = button->accessibleName();
            button->setText(dress.modesShowKeys ? withKey(words, m_commands->action(id)) : words);
        }
        layout()->invalidate();
        if (sizeHint().width() <= width())
            break;
    }
    m_export->setText(told);
}

/// Has no drawing, so that its words stay however narrow the window is.
void ToolBar::addMode(CommandId id, const QString &words)
{
    m_modes.append({id, add(id, words, KeyHint::Hidden)});
}

QToolButton *ToolBar::add(CommandId id, const QString &words, KeyHint hint)
{
    QAction *action = m_commands->action(id);
    const bool drawn = !action->icon().isNull();
    QToolButton *button = commandButton(action, drawn ? besideIcon(words) : words, hint, this);
    button->setIcon(action->icon());
    button->setToolButtonStyle(drawn ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    if (drawn)
        m_drawn.append(button);
    addWidget(button);
    return button;
}

} // namespace bluepencil
