// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

namespace bluepencil {

/// What the window opens on this machine when it is started without a folder or an address: the address of a shared
/// workspace that the editor chose once. Empty: the reviews on this computer.
[[nodiscard]] QString chosenWorkspace();

/// Keeps that choice beside the reviews on this computer, for their owner alone. Nothing is connected to.
///
/// Fails, with a sentence, for what is no address, for one with a password in it, and where it cannot be written.
[[nodiscard]] Outcome chooseWorkspace(const QString &address);

} // namespace bluepencil
