// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QIconEngine>
#include <QPalette>

#include <memory>

class QSvgRenderer;

namespace bluepencil {

/// Draws an SVG file at whatever size and resolution it is asked for, so that lines are crisp at every scale.
///
/// A line drawing takes its colour from the program's palette each time it is drawn: the ink of buttons, quieter where
/// a command cannot be used, the accent where it is checked. So it follows light, dark and the desktop's own colours.
class LineIcon : public QIconEngine {
public:
    enum class Ink : quint8 {
        OfPalette, ///< only the shape of the drawing counts
        Own,       ///< the drawing brings its colours
    };

    /// The file is read when something is drawn for the first time; one that cannot be read draws nothing.
    LineIcon(QString file, Ink ink);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    /// `size` in pixels of the screen.
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    [[nodiscard]] QIconEngine *clone() const override;

private:
    QString m_file;
    Ink m_ink;
    std::shared_ptr<QSvgRenderer> m_renderer; ///< shared with clones, which never change it
};

/// The ink of an icon. Enabled, it keeps the contrast of the palette's own text.
[[nodiscard]] QColor inkFor(const QPalette &palette, QIcon::Mode mode, QIcon::State state);

/// The drawing that belongs to a command's object name, such as "review.cut"; a null icon where it has none.
[[nodiscard]] QIcon iconFor(const QString &commandName);

/// What the desktop shows for the program.
[[nodiscard]] QIcon programIcon();

} // namespace bluepencil
