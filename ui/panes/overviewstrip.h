// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/overview.h"

#include <QWidget>

#include <functional>

namespace bluepencil {

struct Theme;

/// The strip beside the scroll bar: a tick per finding and per match of the find bar, the part of the article that is
/// on the screen, and what has never been there. A click or a drag goes to the place.
class OverviewStrip : public QWidget {
    Q_OBJECT

public:
    /// Asks for the article's parts, from top to bottom; called when the strip paints itself.
    using Parts = std::function<QList<OverviewPart>(int count)>;

    OverviewStrip(const Theme &theme, Parts parts, QWidget *parent);

    /// What is on the screen, as shares (0 to 1) of the whole height.
    void setShown(double top, double bottom);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// A tick was clicked.
    void findingAsked(qsizetype finding);
    /// A place was clicked or dragged to, as a share (0 to 1) of the whole height.
    void placeAsked(double share);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int partCount() const;
    [[nodiscard]] QRectF partRect(int part) const;
    void paintOwn(QPainter &painter, const QRectF &rect) const;
    void paintRemark(QPainter &painter, const QRectF &rect) const;
    void paintTick(QPainter &painter, const OverviewPart &part, const QRectF &rect) const;

    const Theme &m_theme;
    Parts m_parts;
    double m_top = 0;
    double m_bottom = 1;
};

} // namespace bluepencil
