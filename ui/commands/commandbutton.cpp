// SPDX-License-Identifier: Apache-2.0
#include "commands/commandbutton.h"

#include "commands/commandset.h"

#include <QAction>
#include <QKeyEvent>
#include <QToolButton>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A button that Space presses, whatever else the key may do at the desk.
class Button : public QToolButton {
public:
    using QToolButton::QToolButton;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
            event->accept();
            return true;
        }
        return QToolButton::event(event);
    }
};

} // namespace

QToolButton *commandButton(QAction *action, const QString &words, KeyHint hint, QWidget *parent)
{
    auto *button = new Button(parent);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setText(hint == KeyHint::Shown && !key.isEmpty() ? u"%1   %2"_s.arg(words, key) : words);
    button->setObjectName(action->objectName() + u".button"_s);
    button->setAccessibleName(words);
    button->setAccessibleDescription(action->statusTip());
    button->setToolTip(tooltipOf(action));
    button->setCheckable(action->isCheckable());
    // A click must not take the focus, and with it the letters, from the text.
    button->setFocusPolicy(Qt::TabFocus);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setChecked(action->isChecked());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, [action, follow] {
        action->trigger();
        follow();
    });
    return button;
}

} // namespace bluepencil
