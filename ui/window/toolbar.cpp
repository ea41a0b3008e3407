// SPDX-License-Identifier: Apache-2.0
#include "window/toolbar.h"

#include "commands/commandset.h"

#include <QAction>
#include <QLayout>
#include <QToolButton>

#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int iconSide = 16;  ///< the grid that the icons are drawn on
constexpr int mostRuns = 999; ///< that the button of the export has room for

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
    addDrawn(CommandId::OpenFiles, tr("Open…"));
    addSeparator();
    addDrawn(CommandId::Back, tr("Back"));
    addDrawn(CommandId::Next, tr("Next"));
    addSeparator();
    addDrawn(CommandId::Cut, tr("Cut"));
    addDrawn(CommandId::Keep, tr("Keep text"));
    addSeparator();
    add(CommandId::Undo, tr("Undo"), KeyHint::Hidden)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    add(CommandId::Redo, tr("Redo"), KeyHint::Hidden)->setToolButtonStyle(Qt::ToolButtonIconOnly);
    addWidget(stretch());
    addMode(CommandId::ShowAsItGoesOut, tr("As it goes out now"));
    addMode(CommandId::ShowIfAllCut, tr("If all cut"));
    addSeparator();
    m_approve = addDrawn(CommandId::Approve, tr("Approve and next"));
    m_export = addDrawn(CommandId::Export, tr("Export…"));
    // Qt's own button for what no window this narrow has room for.
    if (auto *more = findChild<QToolButton *>(u"qt_toolbar_ext_button"_s))
        more->setAccessibleName(tr("More commands"));
}

void ToolBar::showUndecided(qsizetype runs)
{
    setWords(m_export, m_commands->action(CommandId::Export), besideIcon(exportWords(runs)));
    wear(CommandId::Export, m_export); // there is room for whatever it says, see fit()
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
/// day and its keys, at last the words of how a text goes out. The last step of a review changes nothing of it.
void ToolBar::fit()
{
    constexpr auto both = Qt::ToolButtonTextBesideIcon;
    constexpr auto drawn = Qt::ToolButtonIconOnly;
    constexpr auto worded = Qt::ToolButtonTextOnly;
    static constexpr std::array dresses = {
        Dress{both, both, false, true},    Dress{worded, worded, false, true}, Dress{worded, worded, false, false},
        Dress{both, worded, true, false},  Dress{drawn, worded, false, false}, Dress{both, drawn, true, false},
        Dress{drawn, drawn, false, false},
    };
    for (const Dress &dress : dresses) {
        m_dress = dress;
        for (const auto &[id, button] : std::as_const(m_drawn))
            wear(id, button);
        m_export->setText(withKey(exportWords(mostRuns), m_commands->action(CommandId::Export)));
        for (const auto &[id, button] : std::as_const(m_modes)) {
            const QString words = button->accessibleName();
            button->setText(dress.modesShowKeys ? withKey(words, m_commands->action(id)) : words);
        }
        layout()->invalidate();
        if (sizeHint().width() <= width())
            break;
    }
    wear(CommandId::Export, m_export);
}

void ToolBar::wear(CommandId id, QToolButton *button)
{
    const bool goesOut = button == m_approve || button == m_export;
    const Qt::ToolButtonStyle style = goesOut ? m_dress.goingOut : m_dress.style;
    const QAction *action = m_commands->action(id);
    const QString text = m_dress.keysAlone && !goesOut ? action->shortcut().toString(QKeySequence::NativeText)
                                                       : withKey(button->accessibleName(), action);
    button->setToolButtonStyle(style);
    button->setText(style == Qt::ToolButtonTextOnly ? text : besideIcon(text));
}

/// Has no drawing, so that its words stay however narrow the window is.
void ToolBar::addMode(CommandId id, const QString &words)
{
    m_modes.append({id, add(id, words, KeyHint::Hidden)});
}

/// Its drawing, its words and its key, as far as there is room.
QToolButton *ToolBar::addDrawn(CommandId id, const QString &words)
{
    QToolButton *button = add(id, words, KeyHint::Shown);
    m_drawn.append({id, button});
    // Behind the button's own slot, which puts all its words back.
    connect(m_commands->action(id), &QAction::changed, this, [this, id, button] { wear(id, button); });
    return button;
}

QToolButton *ToolBar::add(CommandId id, const QString &words, KeyHint hint)
{
    QAction *action = m_commands->action(id);
    const bool drawn = !action->icon().isNull();
    QToolButton *button = commandButton(action, drawn ? besideIcon(words) : words, hint, this);
    button->setIcon(action->icon());
    button->setToolButtonStyle(drawn ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonTextOnly);
    addWidget(button);
    return button;
}

} // namespace bluepencil
