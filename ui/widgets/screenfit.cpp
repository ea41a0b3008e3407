// SPDX-License-Identifier: Apache-2.0
#include "widgets/screenfit.h"

#include <QScreen>
#include <QWidget>

namespace bluepencil {

namespace {

/// What window managers put around a dialog: the title bar above it and thin edges.
constexpr QSize frame{16, 44};

} // namespace

void fitOnScreen(QWidget *dialog, QSize wanted)
{
    const QWidget *window = dialog->parentWidget() ? dialog->parentWidget() : dialog;
    dialog->resize(wanted.boundedTo(window->screen()->availableSize() - frame));
}

} // namespace bluepencil
