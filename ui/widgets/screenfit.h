// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QWidget;

namespace bluepencil {

/// What the screen of a widget has room for, with the frame of a window around it.
[[nodiscard]] QSize roomOnScreen(const QWidget *widget);

/// Gives a dialog the size that it would like, or as much of it as its screen has room for. One that cannot be made so
/// small scrolls; so no button is out of reach.
void fitOnScreen(QWidget *dialog, QSize wanted);

} // namespace bluepencil
