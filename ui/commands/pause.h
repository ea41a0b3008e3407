// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace bluepencil {

/// How long a decision stays on the screen before the next stop is shown: a setting of the window, in milliseconds.
inline constexpr int longestPause = 400;
/// Long enough to see the text struck, too short to wait for.
inline constexpr int usualPause = 150;

/// The pause that the editor chose, in milliseconds, within these bounds.
[[nodiscard]] int readPause(const QSettings &settings);
void writePause(QSettings &settings, int milliseconds);

/// The choices that are offered, and the words for any.
[[nodiscard]] QStringList pauseChoices();
[[nodiscard]] QString wordsForPause(int milliseconds);
/// What was chosen or typed; nothing for what is no number from 0 to `longestPause`.
[[nodiscard]] std::optional<int> pauseFrom(const QString &words);

} // namespace bluepencil
