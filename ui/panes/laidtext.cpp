// SPDX-License-Identifier: Apache-2.0
#include "panes/laidtext.h"

#include "text/charclass.h"
#include "text/unseen.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>

namespace bluepencil {

namespace {

/// Line ends inside a row (the editor's own words may hold some) become what QTextLayout breaks at; lengths stay.
QString withLayoutBreaks(QString text)
{
    for (QChar &unit : text) {
        if (isLineEnd(unit.unicode()))
            unit = QChar::LineSeparator;
    }
    return text;
}

bool isStrongRightToLeft(QChar::Direction direction)
{
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// True when some letters run against the paragraph's direction, or numbers stand in right-to-left text.
bool mixesDirections(const QString &text, Qt::LayoutDirection direction)
{
    if (direction == Qt::RightToLeft)
        return true;
    return std::any_of(text.begin(), text.end(), [](QChar unit) {
        return unit.unicode() >= 0x0590 && (unit.isSurrogate() || isStrongRightToLeft(unit.direction()));
    });
}

} // namespace

LaidText::LaidText(const QString &text, Qt::LayoutDirection direction, const TypeStyle &style)
    : m_text(text)
    , m_direction(direction)
    , m_mixed(mixesDirections(text, direction))
    , m_lookalikes(lookalikesIn(text))
    , m_layout(withLayoutBreaks(withUnseenShown(text)), style.font)
{
    QTextOption option;
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignAbsolute | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    const QFontMetricsF metrics(style.font);
    m_strikeRise = metrics.strikeOutPos();
    m_underlineDrop = metrics.descent() * 0.7;
    breakLines(style);
}

void LaidText::breakLines(const TypeStyle &style)
{
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(style.width);
        const qreal box = std::max(style.lineHeight, line.height());
        line.setPosition(QPointF(0, m_height + (box - line.height()) / 2));
        m_lineTops.append(m_height);
        m_height += box;
    }
    m_layout.endLayout();
    m_lineTops.append(m_height);
}

QList<QRectF> LaidText::rectsOf(Span span) const
{
    QList<QRectF> rects;
    for (int i = 0; i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        const Span part = span.intersected(Span(line.textStart(), line.textStart() + line.textLength()));
        if (part.isEmpty())
            continue;
        const qsizetype first = rects.size();
        appendRects(rects, line, part);
        for (qsizetype r = first; r < rects.size(); ++r) {
            rects[r].setTop(m_lineTops.at(i));
            rects[r].setBottom(m_lineTops.at(i + 1));
        }
    }
    return rects;
}

void LaidText::appendRects(QList<QRectF> &rects, const QTextLine &line, Span span) const
{
    const auto between = [](qreal a, qreal b) { return QRectF(std::min(a, b), 0, std::abs(a - b), 1); };
    const auto xOf = [&](qsizetype offset) { return line.cursorToX(static_cast<int>(offset)); };
    if (!m_mixed) {
        // White space at a line's end hangs over the edge of the column; a tint that hangs with it looks like a slip.
        qsizetype end = span.end();
        while (end > span.start() && end == line.textStart() + line.textLength() && m_text.at(end - 1).isSpace())
            --end;
        if (end > span.start())
            rects.append(between(xOf(span.start()), xOf(end)));
        return;
    }
    // Where directions mix a stretch may fall apart on the screen: join its clusters' boxes where they touch.
    const qsizetype first = rects.size();
    for (qsizetype at = span.start(); at < span.end();) {
        const qsizetype next = std::min<qsizetype>(m_layout.nextCursorPosition(static_cast<int>(at)), span.end());
        const qreal from = xOf(at);
        const qreal to = line.cursorToX(static_cast<int>(at), QTextLine::Trailing);
        const QRectF box = between(from, to);
        if (rects.size() > first && box.left() <= rects.last().right() + 0.5 &&
            box.right() >= rects.last().left() - 0.5)
            rects.last() = rects.last().united(box);
        else if (box.width() > 0)
            rects.append(box);
        at = std::max(next, at + 1);
    }
}

qreal LaidText::baselineAt(qreal y) const
{
    if (m_layout.lineCount() == 0)
        return 0;
    const auto below = std::upper_bound(m_lineTops.begin(), m_lineTops.end(), y);
    const auto index = std::clamp<qsizetype>(below - m_lineTops.begin() - 1, 0, m_layout.lineCount() - 1);
    const QTextLine line = m_layout.lineAt(static_cast<int>(index));
    return line.y() + line.ascent();
}

qsizetype LaidText::offsetAt(QPointF point) const
{
    if (m_layout.lineCount() == 0 || point.y() < 0)
        return 0;
    if (point.y() >= m_height)
        return m_text.size();
    const auto below = std::upper_bound(m_lineTops.begin(), m_lineTops.end(), point.y());
    const auto index = std::clamp<qsizetype>(below - m_lineTops.begin() - 1, 0, m_layout.lineCount() - 1);
    return m_layout.lineAt(static_cast<int>(index)).xToCursor(point.x());
}

void LaidText::draw(QPainter &painter, QPointF at, const QList<QTextLayout::FormatRange> &formats) const
{
    m_layout.draw(&painter, at, formats);
}

} // namespace bluepencil
