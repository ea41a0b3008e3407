// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFont>
#include <QString>

class QSettings;

namespace bluepencil {

inline constexpr int tightestLines = 80; ///< per cent of the usual line height: accents still keep apart
inline constexpr int widestLines = 200;

/// The face that Bluepencil chooses, a little larger than that of the interface.
[[nodiscard]] QFont usualReadingFont(const QFont &interfaceFont);

/// How an editor likes to read.
struct TextLook {
    QString family;        ///< of the text's face; empty for the one that Bluepencil chooses
    int lineSpacing = 100; ///< height of a line in per cent of the usual, from tightestLines to widestLines

    /// `usual` in the wanted family.
    [[nodiscard]] QFont fontLike(QFont usual) const;

    friend bool operator==(const TextLook &, const TextLook &) = default;
};

/// What was kept; the usual look where nothing was, or nothing that makes sense.
[[nodiscard]] TextLook readTextLook(const QSettings &settings);
void writeTextLook(QSettings &settings, const TextLook &look);

} // namespace bluepencil
