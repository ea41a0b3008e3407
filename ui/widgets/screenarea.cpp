// SPDX-License-Identifier: Apache-2.0
#include "widgets/screenarea.h"

#include "widgets/screenfit.h"

#include <QEvent>

namespace bluepencil {

ScreenArea::ScreenArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false); // a scroll area switches it on
}

QSize ScreenArea::minimumSizeHint() const
{
    return widget()->minimumSizeHint().boundedTo(roomOnScreen(this));
}

QSize ScreenArea::sizeHint() const
{
    return widget()->sizeHint().boundedTo(roomOnScreen(this));
}

/// What needs more room than before asks for it.
bool ScreenArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

} // namespace bluepencil
