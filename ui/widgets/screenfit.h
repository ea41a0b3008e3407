// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSize>

class QWidget;

namespace bluepencil {

/// Gives a dialog the size that it would like, or as much of it as its screen has room for with the frame around it; so
/// no button is out of reach.
void fitOnScreen(QWidget *dialog, QSize wanted);

} // namespace bluepencil
