// SPDX-License-Identifier: Apache-2.0
#include "panes/textlook.h"

#include <QSettings>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto familyKey = "text/family"_L1;
constexpr auto spacingKey = "text/lineSpacing"_L1;

} // namespace

QFont usualReadingFont(const QFont &interfaceFont)
{
    QFont font(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(interfaceFont.pointSizeF() * 1.2);
    return font;
}

QFont TextLook::fontLike(QFont usual) const
{
    if (!family.isEmpty())
        usual.setFamilies({family});
    return usual;
}

TextLook readTextLook(const QSettings &settings)
{
    TextLook look;
    look.family = settings.value(familyKey).toString();
    bool number = false;
    const int spacing = settings.value(spacingKey).toInt(&number);
    if (number)
        look.lineSpacing = std::clamp(spacing, tightestLines, widestLines);
    return look;
}

void writeTextLook(QSettings &settings, const TextLook &look)
{
    settings.setValue(familyKey, look.family);
    settings.setValue(spacingKey, look.lineSpacing);
}

} // namespace bluepencil
