// SPDX-License-Identifier: Apache-2.0
#include "widgets/deskbutton.h"

#include <QKeyEvent>

namespace bluepencil {

DeskButton::DeskButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

bool DeskButton::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QToolButton::event(event);
}

} // namespace bluepencil
