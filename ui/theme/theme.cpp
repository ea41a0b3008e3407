// SPDX-License-Identifier: Apache-2.0
#include "theme/theme.h"

#include "theme/contrast.h"

#include <QList>
#include <QPalette>

namespace bluepencil {

namespace {

/// The pure colour of a family on a light and on a dark page, in the order of the enumeration.
struct Pigment {
    QRgb onLight;
    QRgb onDark;
};

constexpr std::array<Pigment, families> pigments = {{
    {0xffb7791f, 0xfff0b44c}, // AdMarker: amber
    {0xff566477, 0xffa3b1c4}, // Promotion: slate
    {0xff2f74a8, 0xff74b9ec}, // Links: blue
    {0xffa8467f, 0xffec92c4}, // Credits: rose
    {0xff7c4bd0, 0xffb79af2}, // Repeat: violet
    {0xff6b5d50, 0xffc2b3a3}, // OwnCut: umber
    {0xff2f7d5b, 0xff7fd0a5}, // Quote: green
}};
constexpr Pigment accentPigment = {0xff2f66d0, 0xff7aa7f5};
constexpr Pigment foundPigment = {0xffc9a400, 0xffe8d24a};

/// How much of the deep pigment a tint has. Dark pages need more before the eye sees any.
constexpr double lightTint = 0.15;
constexpr double darkTint = 0.34;

/// White or black: one of them has 4.5:1 on any colour.
QColor strongestOn(const QColor &ground)
{
    return contrastOf(ground, Qt::white) > contrastOf(ground, Qt::black) ? Qt::white : Qt::black;
}

QColor pigmentOn(const Theme &theme, Pigment pigment)
{
    return QColor::fromRgb(theme.dark ? pigment.onDark : pigment.onLight);
}

Swatch swatchOn(const Theme &theme, Pigment pigment, double strength)
{
    const QColor pure = pigmentOn(theme, pigment);
    // Pale pigments turn grey on a dark page, so that tints are made of the deep ones everywhere.
    QColor tint = mixed(theme.page, QColor::fromRgb(pigment.onLight), strength * (theme.dark ? darkTint : lightTint));
    // On a page whose ink is pale the tint gives way: the text always comes first.
    tint = legible(tint, theme.page, {theme.ink}, readable);
    return {legible(pure, theme.ink, {theme.page, tint}, visible), tint};
}

} // namespace

Family familyOf(const Finding &finding)
{
    switch (finding.kind) {
    case Kind::AdMarker:
        return Family::AdMarker;
    case Kind::Duplicate:
        return Family::Repeat;
    case Kind::Quote:
    case Kind::Attribution:
        return Family::Quote;
    case Kind::Boilerplate:
        break;
    }
    switch (finding.category) {
    case Category::Related:
    case Category::Share:
    case Category::Navigation:
        return Family::Links;
    case Category::Credit:
    case Category::Caption:
        return Family::Credits;
    default:
        return Family::Promotion;
    }
}

Theme Theme::of(const QPalette &palette, Contrast contrast)
{
    const bool high = contrast == Contrast::High;
    Theme theme;
    theme.outlined = high;
    theme.page = palette.color(QPalette::Base);
    const QColor strongest = strongestOn(theme.page);
    theme.dark = strongest == Qt::white;
    if (high)
        theme.page = theme.dark ? Qt::black : Qt::white;
    theme.ink = high ? strongest : legible(palette.color(QPalette::Text), strongest, {theme.page}, readable);
    theme.bar = mixed(theme.page, theme.ink, theme.dark ? 0.06 : 0.07);
    theme.margin = mixed(theme.page, theme.ink, theme.dark ? 0.03 : 0.035);
    theme.rule = mixed(theme.page, theme.ink, high ? 0.6 : 0.16);
    theme.accent = legible(pigmentOn(theme, accentPigment), theme.ink, {theme.page}, high ? readable : visible);

    // High contrast lives by its edges: tints grow paler, marks stronger.
    const double strength = high ? 0.7 : 1.0;
    for (std::size_t family = 0; family < families; ++family)
        theme.swatches[family] = swatchOn(theme, pigments[family], strength);
    // Struck text can be found too; on a dark page a loud ground would force all quiet text to white.
    theme.found = swatchOn(theme, foundPigment, theme.dark && !high ? 1.0 : 2.2);

    QList<QColor> grounds = {theme.page, theme.bar, theme.margin, theme.found.tint};
    for (Swatch &swatch : theme.swatches) {
        if (high)
            swatch.mark = legible(swatch.mark, theme.ink, {theme.page, swatch.tint}, readable);
        grounds.append(swatch.tint);
    }
    theme.quiet = legible(mixed(theme.page, theme.ink, high ? 0.85 : 0.6), strongest, grounds, readable);
    theme.selection = mixed(theme.page, theme.accent, theme.dark ? 0.45 : 0.28);
    theme.selectionInk = legible(theme.ink, strongestOn(theme.selection), {theme.selection}, readable);
    return theme;
}

} // namespace bluepencil
