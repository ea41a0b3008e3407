// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QKeyEvent>

namespace bluepencil {

/// Ctrl+Return: in a field it sends what is written there, whatever command has the key elsewhere.
[[nodiscard]] inline bool isSendKey(const QKeyEvent &event)
{
    const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isReturn && event.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace bluepencil
