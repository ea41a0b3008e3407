// SPDX-License-Identifier: Apache-2.0
#include "theme/calmstyle.h"

#include "theme/contrast.h"

#include <QPainter>
#include <QPalette>
#include <QPolygonF>
#include <QStyleOption>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qreal radius = 3;
constexpr double edgeInk = 0.5;   ///< of the ink in the edge of a box; leaves it 3:1 on either ground
constexpr double edgeFaint = 0.2; ///< of one that cannot be ticked

void paintBox(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool ticked = option.state.testFlag(QStyle::State_On);
    const QColor edge = mixed(palette.color(QPalette::Active, QPalette::Window),
                              palette.color(QPalette::Active, QPalette::WindowText), enabled ? edgeInk : edgeFaint);
    const QColor fill = !ticked ? palette.color(QPalette::Base) : enabled ? palette.color(QPalette::Highlight) : edge;
    const qreal side = std::min(option.rect.width(), option.rect.height()) - 1;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ticked ? fill : edge, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(box, radius, radius);
    if (ticked) {
        painter.setPen(QPen(palette.color(QPalette::HighlightedText), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        painter.drawPolyline(QPolygonF({at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)}));
    }
    painter.restore();
}

} // namespace

CalmStyle::CalmStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    if (element == PE_IndicatorCheckBox)
        paintBox(*painter, *option);
    else
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace bluepencil
