// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <QColor>

#include <array>

class QPalette;

namespace bluepencil {

/// Categories that an editor takes for the same sort of thing share a family, and so a colour.
enum class Family : quint8 {
    AdMarker,
    Promotion, ///< promotion, comments, source links, notices, house rules
    Links,     ///< related links, share bars, navigation
    Credits,   ///< credits and captions
    Repeat,
    OwnCut, ///< the editor's own, asked for by nobody
    Quote,
};
inline constexpr std::size_t families = static_cast<std::size_t>(Family::Quote) + 1;

/// The family whose colour a finding has.
[[nodiscard]] Family familyOf(const Finding &finding);

/// The two colours of a family: `mark` draws edges, ticks and underlines, `tint` lies behind text.
struct Swatch {
    QColor mark;
    QColor tint;
};

/// How far marks stand out.
enum class Contrast : quint8 { Normal, High };

/// Every colour that the review view and the lists beside it use, beside those of the palette.
///
/// Made from the palette: its base decides light or dark, its text is the ink, tints are laid on its base. So text
/// keeps at least 4.5:1 on the page and on every tint, and marks keep 3:1, whatever palette the desktop brings.
struct Theme {
    [[nodiscard]] static Theme of(const QPalette &palette, Contrast contrast = Contrast::Normal);

    bool dark = false;
    bool outlined = false; ///< tints are too pale to be told from the page alone, and get an outline
    QColor page;
    QColor ink;
    QColor quiet;  ///< labels, numbers, and text that has been decided away
    QColor margin; ///< ground of headers and strips beside the page
    QColor rule;   ///< thin lines between parts of the window
    QColor accent; ///< what is current, what has the focus
    QColor bar;    ///< fill of a collapsed cut
    QColor selection;
    QColor selectionInk;
    Swatch found; ///< what the find bar found
    std::array<Swatch, families> swatches;

    [[nodiscard]] const Swatch &swatch(Family family) const { return swatches[static_cast<std::size_t>(family)]; }
    [[nodiscard]] const Swatch &swatch(const Finding &finding) const { return swatch(familyOf(finding)); }
};

} // namespace bluepencil
