// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLatin1StringView>
#include <QPalette>

class QApplication;

namespace bluepencil {

/// How the window is coloured.
enum class Appearance : quint8 {
    System, ///< light or dark as the desktop's palette is
    Light,
    Dark,
};

/// Our own palettes: warm grey around a white page, and slate around a dark one. Text keeps at least 4.5:1 everywhere.
[[nodiscard]] QPalette paletteFor(bool dark);

/// For settings: "system", "light", "dark".
[[nodiscard]] QLatin1StringView nameOf(Appearance appearance);
/// System, for a name that is none.
[[nodiscard]] Appearance appearanceNamed(const QString &name);

/// Gives the program its style and palette. Call once the QApplication is there; again to change.
void apply(Appearance appearance, QApplication &application);

} // namespace bluepencil
