// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/theme.h"

#include <QFont>
#include <QString>

class QPainter;
class QRect;

namespace bluepencil {

/// Pixels above and below a card.
inline constexpr int cardGap = 3;

/// What a card in the lists beside the text shows: two lines with a coloured edge.
struct CardLook {
    QString title;
    QStringList shorterTitles = {}; ///< where there is no room for the title, the first that fits
    QString corner;                 ///< a word at the right end of the title's line: how sure, or what was decided
    QString text;                   ///< an excerpt, one line
    QColor edge;
    bool quiet = false;   ///< decided: it steps back
    bool struck = false;  ///< its text goes out no more
    bool current = false; ///< framed
};

/// The faces of a card: those of its title, and those of its excerpt.
struct CardFonts {
    QFont title;
    QFont text;
};

/// The title in so many pixels of that face: elided only where none of the shorter ones fits either, and then the last.
[[nodiscard]] QString titleIn(int room, const CardLook &look, const QFontMetrics &face);

/// The height of a card in pixels, with the gaps around it.
[[nodiscard]] int cardHeight(const CardFonts &fonts);
/// Draws a card into `place`, gaps included.
void paintCard(QPainter *painter, const QRect &place, const CardLook &look, const CardFonts &fonts, const Theme &theme);

/// The face of what is said in passing: a little smaller.
[[nodiscard]] QFont smaller(QFont font);
[[nodiscard]] QFont bold(QFont font);

} // namespace bluepencil
