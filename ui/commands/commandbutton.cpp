// SPDX-License-Identifier: Apache-2.0
#include "commands/commandbutton.h"

#include "commands/commandset.h"
#include "commands/deskbutton.h"

#include <QAction>

namespace bluepencil {

using namespace Qt::StringLiterals;

QToolButton *commandButton(QAction *action, const QString &words, KeyHint hint, QWidget *parent)
{
    auto *button = new DeskButton(parent);
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    button->setText(hint == KeyHint::Shown && !key.isEmpty() ? u"%1   %2"_s.arg(words, key) : words);
    button->setObjectName(action->objectName() + u".button"_s);
    button->setAccessibleName(words);
    button->setAccessibleDescription(action->statusTip());
    button->setToolTip(tooltipOf(action));
    button->setCheckable(action->isCheckable());
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
