// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

class QAction;
class QToolButton;
class QWidget;

namespace bluepencil {

/// Whether a button shows the key of its command behind its words.
enum class KeyHint : quint8 { Hidden, Shown };

/// A button that does what the command does: its words may be shorter than the menu's, everything else (tooltip, name,
/// whether it can be used, whether it is checked) follows the command.
[[nodiscard]] QToolButton *commandButton(QAction *action, const QString &words, KeyHint hint, QWidget *parent);

/// The words with the key of the command behind them, as buttons show it; the words alone where it has none.
[[nodiscard]] QString withKey(const QString &words, const QAction *action);

/// Puts other words on such a button that shows its key.
void setWords(QToolButton *button, const QAction *action, const QString &words);

} // namespace bluepencil
