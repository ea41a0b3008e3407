// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QSettings;
class QWidget;

namespace bluepencil {

class Dialogs;
class ReviewFlow;

/// Asks how long a decision stays on the screen before the next stop, sets it and keeps it in the settings. What came
/// of it, for the status bar; empty when the editor cancelled.
[[nodiscard]] QString choosePause(Dialogs *dialogs, QWidget *parent, ReviewFlow *flow, QSettings &settings);

} // namespace bluepencil
