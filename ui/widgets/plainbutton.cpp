// SPDX-License-Identifier: Apache-2.0
#include "widgets/plainbutton.h"

#include <QKeyEvent>

namespace bluepencil {

PlainButton::PlainButton(QWidget *parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
}

bool PlainButton::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        event->accept();
        return true;
    }
    return QToolButton::event(event);
}

} // namespace bluepencil
