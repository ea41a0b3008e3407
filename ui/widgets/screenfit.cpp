// SPDX-License-Identifier: Apache-2.0
#include "widgets/screenfit.h"

#include "widgets/screenarea.h"

#include <QScreen>
#include <QVBoxLayout>
#include <QWidget>

namespace bluepencil {

namespace {

/// What window managers put around a dialog: the title bar above it and thin edges.
constexpr QSize frame{16, 44};

bool isWithin(QSize size, QSize room)
{
    return size.width() <= room.width() && size.height() <= room.height();
}

/// All that a dialog holds, in an area that scrolls.
void letScroll(QWidget *dialog)
{
    auto *content = new QWidget;
    content->setLayout(dialog->layout()); // takes the widgets along
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins({});
    layout->addWidget(new ScreenArea(content, dialog));
}

} // namespace

QSize roomOnScreen(const QWidget *widget)
{
    return widget->screen()->availableSize() - frame;
}

void fitOnScreen(QWidget *dialog, QSize wanted)
{
    const QSize room = roomOnScreen(dialog->parentWidget() ? dialog->parentWidget() : dialog);
    if (dialog->layout() && !isWithin(dialog->layout()->totalMinimumSize(), room))
        letScroll(dialog);
    dialog->resize(wanted.boundedTo(room));
}

} // namespace bluepencil
