// SPDX-License-Identifier: Apache-2.0
#pragma once

class QWidget;

namespace bluepencil {

/// Logs "first paint" once this widget has been painted for the first time: for measuring how long the program takes to
/// start. Silent unless the category is switched on (QT_LOGGING_RULES="bluepencil.start.debug=true").
void logFirstPaint(QWidget *widget);

} // namespace bluepencil
