// SPDX-License-Identifier: Apache-2.0
#include "panes/tie.h"

#include "panes/columns.h"
#include "theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int boxMargin = 10;  ///< clear of the frames around the text
constexpr int edgeMargin = 20; ///< room for a paragraph number at the top or bottom edge

} // namespace

TiePainter::TiePainter(const Theme &theme, const Columns &columns, int viewportHeight)
    : m_theme(theme)
    , m_columns(columns)
    , m_viewportHeight(viewportHeight)
{
}

void TiePainter::paint(QPainter &painter, const Tie &tie) const
{
    const bool above = tie.originalY < 0;
    const bool below = tie.originalY > m_viewportHeight;
    const qreal left = m_columns.rawRight() + boxMargin;
    const qreal middle = (m_columns.rawRight() + m_columns.cleanLeft) / 2.0;
    const qreal reach = m_columns.cleanLeft - boxMargin - 4;
    const QPointF from(left, tie.repeatY);
    QPainterPath path(from);
    if (above || below) {
        const QPointF to(middle, above ? edgeMargin : m_viewportHeight - edgeMargin);
        path.cubicTo(QPointF(reach, from.y()), QPointF(middle, from.y()), to);
    } else {
        const QPointF to(left, tie.originalY);
        path.cubicTo(QPointF(reach + boxMargin, from.y()), QPointF(reach + boxMargin, to.y()), to);
    }
    const QColor mark = m_theme.swatch(Family::Repeat).mark;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawPath(path);
    painter.setBrush(mark);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(from, 2.5, 2.5);
    if (above || below)
        paintNumber(painter, tie.originalNumber, above);
    else
        painter.drawEllipse(QPointF(left, tie.originalY), 2.5, 2.5);
}

void TiePainter::paintNumber(QPainter &painter, qint32 number, bool above) const
{
    const int gap = m_columns.cleanLeft - m_columns.rawRight();
    const QRect box(m_columns.rawRight(), above ? 2 : m_viewportHeight - edgeMargin + 2, gap, edgeMargin - 4);
    painter.setPen(m_theme.ink);
    painter.drawText(box, Qt::AlignCenter, (above ? QStringLiteral("↑ %1") : QStringLiteral("↓ %1")).arg(number));
}

} // namespace bluepencil
