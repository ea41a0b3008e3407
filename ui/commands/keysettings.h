// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands/keybindings.h"

class QSettings;

namespace bluepencil {

/// The editor's keys as the settings keep them, in a group of their own. Only what differs from the command table is
/// kept, so that a key which a later version gives to a new command is there.
[[nodiscard]] KeyBindings readKeys(QSettings &settings);
void writeKeys(QSettings &settings, const KeyBindings &bindings);

} // namespace bluepencil
