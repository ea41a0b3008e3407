// SPDX-License-Identifier: Apache-2.0
#include "theme/appearance.h"

#include "theme/calmstyle.h"

#include <QApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Shades {
    QRgb window;
    QRgb base;
    QRgb alternate;
    QRgb button;
    QRgb text;
    QRgb quietText;
    QRgb accent;
    QRgb accentText;
    QRgb tooltip;
    QRgb mid;
    QRgb pressed;
    QRgb grip; ///< of a scroll bar: 3:1 on the window
};

constexpr Shades lightShades = {0xffeeede7, 0xffffffff, 0xfff7f6f2, 0xfffbfbf9, 0xff1d2126, 0xff5c6570,
                                0xff2f66d0, 0xffffffff, 0xfffffdf2, 0xffc9c7bf, 0xffdfe8fa, 0xff888680};
constexpr Shades darkShades = {0xff1b1e22, 0xff212529, 0xff262b30, 0xff2a2f35, 0xffe9ecef, 0xffa4adb6,
                               0xff7aa7f5, 0xff10151c, 0xff30363d, 0xff40474f, 0xff2b3d5c, 0xff727a83};

/// Fusion's frames are heavier than a page of text can bear; only what differs from it stands here.
QString sheetFor(const Shades &s)
{
    const auto hex = [](QRgb rgb) { return QColor::fromRgb(rgb).name(); };
    return u"QPushButton, QToolButton { border: 1px solid %1; border-radius: 5px; padding: 4px 9px; background: %2; }"
           u"QPushButton:hover, QToolButton:hover { border-color: %3; }"
           u"QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: %4; border-color: %3; }"
           u"QPushButton:focus, QToolButton:focus, QPushButton:default:enabled { border: 1px solid %3; }"
           u"QPushButton:disabled, QToolButton:disabled { color: %5; }"
           u"QToolButton[quiet=\"true\"] { border-color: transparent; background: transparent; }"
           u"QToolButton[tight=\"true\"] { padding: 4px 4px; }"
           u"QToolButton[chip=\"true\"] { border-radius: 10px; padding: 2px 5px; }"
           u"QToolButton::menu-indicator { image: none; }"
           u"QLineEdit { border: 1px solid %1; border-radius: 5px; padding: 4px 7px; background: %6; }"
           u"QLineEdit:focus { border-color: %3; }"
           u"QListView { background: transparent; border: none; }"
           u"QTabWidget::pane { border: none; }"
           u"QTabBar::tab { border: none; padding: 9px 4px 5px 4px; margin: 0 7px; color: %5; background: transparent; "
           u"border-bottom: 2px solid transparent; }"
           u"QTabBar::tab:selected { color: %7; border-bottom-color: %3; }"
           u"QTabBar::tab:focus { border-bottom-color: %3; }"
           u"QSplitter::handle { background: %1; }"
           u"QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }" // the desktop's are not ours
           u"QFileDialog QToolButton { padding: 2px; }"                   // they are as large as their icons
           u"QToolBar { border: none; spacing: 6px; padding: 5px 10px; }"
           u"QToolBar#previewBar { spacing: 2px; }"
           u"QScrollBar:vertical { width: 12px; background: transparent; }"
           u"QScrollBar:horizontal { height: 12px; background: transparent; }"
           u"QScrollBar::handle { background: %8; border-radius: 4px; margin: 2px; }"
           u"QScrollBar::handle:vertical { min-height: 28px; }"
           u"QScrollBar::handle:horizontal { min-width: 28px; }"
           u"QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }" // the wheel, the keys and the map do
                                                                                  // it
           u"QScrollBar::add-page, QScrollBar::sub-page { background: none; }"
           u"QStatusBar::item { border: none; }"_s.arg(hex(s.mid), hex(s.button), hex(s.accent), hex(s.pressed),
                                                       hex(s.quietText), hex(s.base), hex(s.text), hex(s.grip));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

QPalette paletteFor(bool dark)
{
    const Shades &s = dark ? darkShades : lightShades;
    QPalette palette(QColor::fromRgb(s.button), QColor::fromRgb(s.window));
    const auto set = [&palette](QPalette::ColorRole role, QRgb rgb) { palette.setColor(role, QColor::fromRgb(rgb)); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.alternate);
    set(QPalette::Text, s.text);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::Highlight, s.accent);
    set(QPalette::HighlightedText, s.accentText);
    set(QPalette::Link, s.accent);
    set(QPalette::ToolTipBase, s.tooltip);
    set(QPalette::ToolTipText, s.text);
    set(QPalette::PlaceholderText, s.quietText);
    set(QPalette::Mid, s.mid);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(s.quietText));
    return palette;
}

QLatin1StringView nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light:
        return "light"_L1;
    case Appearance::Dark:
        return "dark"_L1;
    case Appearance::System:
        break;
    }
    return "system"_L1;
}

Appearance appearanceNamed(const QString &name)
{
    return name == nameOf(Appearance::Light)  ? Appearance::Light
           : name == nameOf(Appearance::Dark) ? Appearance::Dark
                                              : Appearance::System;
}

void apply(Appearance appearance, QApplication &application)
{
    static const bool desktopIsDark = isDark(QApplication::palette());
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && desktopIsDark);
    QApplication::setStyle(new CalmStyle); // which the application owns
    QApplication::setPalette(paletteFor(dark));
    application.setStyleSheet(sheetFor(dark ? darkShades : lightShades));
}

} // namespace bluepencil
