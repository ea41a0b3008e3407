// SPDX-License-Identifier: Apache-2.0
#include "panes/overviewstrip.h"

#include "theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int stripWidth = 13;
constexpr int partHeight = 5; ///< of one tick and the gap below it
constexpr int tickHeight = 4;
constexpr int foundWidth = 4; ///< at the edge, so that a finding in the same part is seen as well

} // namespace

OverviewStrip::OverviewStrip(const Theme &theme, Parts parts, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_parts(std::move(parts))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setToolTip(tr("The whole article: a mark for each finding, and at the edge for each match. Click to go there."));
}

QSize OverviewStrip::sizeHint() const
{
    return {stripWidth, 0};
}

void OverviewStrip::setShown(double top, double bottom)
{
    m_top = top;
    m_bottom = bottom;
    update();
}

int OverviewStrip::partCount() const
{
    return std::max(1, height() / partHeight);
}

QRectF OverviewStrip::partRect(int part) const
{
    const double high = static_cast<double>(height()) / partCount();
    return {1, part * high, width() - 1.0, high};
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.margin);
    const QList<OverviewPart> parts = m_parts(partCount());
    for (int i = 0; i < parts.size(); ++i) {
        if (parts.at(i).unread)
            painter.fillRect(partRect(i), m_theme.bar);
    }
    painter.setPen(QPen(m_theme.rule, 1));
    painter.setBrush(m_theme.page);
    const QRectF shown(1.5, m_top * height(), width() - 2.0, std::max(8.0, (m_bottom - m_top) * height()));
    painter.drawRoundedRect(shown, 2, 2);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.rule);
    for (int i = 0; i < parts.size(); ++i) {
        paintTick(painter, parts.at(i), partRect(i));
        if (parts.at(i).own)
            paintOwn(painter, partRect(i));
        if (parts.at(i).remark)
            paintRemark(painter, partRect(i));
        if (parts.at(i).found)
            painter.fillRect(QRectF(width() - foundWidth, partRect(i).top(), foundWidth, tickHeight),
                             m_theme.found.mark);
    }
}

/// Undecided ticks are solid, decided ones short and hollow, current ones framed: told apart without colour.
void OverviewStrip::paintTick(QPainter &painter, const OverviewPart &part, const QRectF &rect) const
{
    if (part.state == TickState::None)
        return;
    const QColor mark = m_theme.swatch(part.family).mark;
    const QRectF tick(rect.left() + 2, rect.top(), rect.width() - 4, tickHeight);
    if (part.state == TickState::Decided) {
        painter.setPen(QPen(mark, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(tick.left() + 2.5, tick.top() + 0.5, tick.width() - 5, tick.height() - 2));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    painter.drawRoundedRect(tick, 1, 1);
    if (part.state == TickState::Current) {
        painter.setPen(QPen(m_theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(tick.adjusted(-1.5, -1.5, 1.5, 1.5), 2, 2);
    }
}

/// A lozenge, as in the gutter; beside what was suggested there.
/// A ring, left of the ticks: a remark decides nothing, and hides none of them.
void OverviewStrip::paintRemark(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_theme.accent, 1.5));
    painter.setBrush(m_theme.page);
    painter.drawEllipse(QPointF(rect.left() + 4, rect.top() + tickHeight / 2.0), 2.5, 2.5);
}

void OverviewStrip::paintOwn(QPainter &painter, const QRectF &rect) const
{
    const QPointF middle(rect.left() + 3.5, rect.top() + tickHeight / 2.0);
    painter.setPen(QPen(m_theme.page, 0.5));
    painter.setBrush(m_theme.swatch(Family::OwnCut).mark);
    painter.drawPolygon(
        QPolygonF({middle + QPointF(0, -3), middle + QPointF(3, 0), middle + QPointF(0, 3), middle + QPointF(-3, 0)}));
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    const QList<OverviewPart> parts = m_parts(partCount());
    const auto part = static_cast<qsizetype>(event->position().y() / height() * static_cast<double>(parts.size()));
    const bool onTick = part >= 0 && part < parts.size() && parts.at(part).finding >= 0;
    if (onTick)
        Q_EMIT findingAsked(parts.at(part).finding);
    else
        Q_EMIT placeAsked(event->position().y() / height());
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT placeAsked(std::clamp(event->position().y() / height(), 0.0, 1.0));
}

} // namespace bluepencil
