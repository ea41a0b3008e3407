// SPDX-License-Identifier: Apache-2.0
// The hands of ReviewView: keys, mouse and wheel.
#include "panes/reviewview.h"

#include "panes/rowpainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bluepencil {

ReviewView::PanePoint ReviewView::pointAt(QPoint position)
{
    PanePoint point;
    point.pane = position.x() < m_columns.divide() ? Pane::Raw : Pane::Clean;
    const QList<PlacedRow> &placed = m_window.rows();
    if (placed.isEmpty())
        return point;
    qsizetype index = m_window.indexAt(position.y());
    if (index < 0)
        index = position.y() < placed.first().top ? 0 : placed.size() - 1;
    const PlacedRow &row = placed.at(index);
    const SeenRow &found = seen(row.row);
    const bool raw = point.pane == Pane::Raw;
    const PanePicture &pane = raw ? found.picture.raw : found.picture.clean;
    const auto &text = raw ? found.laid.raw : found.laid.clean;
    const int left = raw ? m_columns.rawLeft : m_columns.cleanLeft;
    point.row = row.row;
    point.onText = position.x() >= left && position.x() < left + m_columns.textWidth;
    point.offset = pane.span.start();
    if (text && !pane.span.isEmpty())
        point.offset += text->offsetAt(QPointF(position.x() - left, position.y() - row.top - rowPadding / 2));
    return point;
}

qsizetype ReviewView::rawOffsetOf(const PanePoint &point) const
{
    if (point.row < 0)
        return 0;
    if (point.pane == Pane::Raw)
        return point.offset;
    const auto found = m_frame.constFind(point.row);
    if (found != m_frame.cend() && found->picture.bar)
        return m_layout.rows().at(point.row).text.start();
    return m_composer.clean().toRaw(point.offset, Lean::Forward);
}

void ReviewView::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    if (plain && !shift && event->key() == Qt::Key_Up)
        return moveCursor(-1);
    if (plain && !shift && event->key() == Qt::Key_Down)
        return moveCursor(+1);
    if (plain && event->key() == Qt::Key_PageUp)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
    if (plain && event->key() == Qt::Key_PageDown)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    if (plain && event->key() == Qt::Key_Home)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    if (plain && event->key() == Qt::Key_End)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    if (shift && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        return extendSelection(event->key(), event->modifiers().testFlag(Qt::ControlModifier));
    if (plain && event->key() == Qt::Key_Escape && !m_selection.isEmpty())
        return clearSelection();
    event->ignore(); // the window may have a command for it
}

void ReviewView::moveCursor(int by)
{
    const QList<Paragraph> &paragraphs = scene().article.paragraphs();
    for (qsizetype to = m_cursor + by; to >= 0 && to < paragraphs.size(); to += by) {
        if (!paragraphs.at(to).isBlank())
            return setCursorParagraph(to);
    }
}

void ReviewView::setCursorParagraph(qsizetype paragraph)
{
    if (paragraph < 0 || paragraph >= scene().article.paragraphs().size())
        return;
    const bool moved = paragraph != m_cursor;
    m_cursor = paragraph;
    showSpan(scene().article.paragraphs().at(paragraph).text);
    viewport()->update();
    if (moved)
        Q_EMIT cursorMoved(paragraph);
}

void ReviewView::extendSelection(int key, bool words)
{
    const QString text = m_selection.pane == Pane::Raw ? scene().article.text() : m_composer.clean().text();
    QTextBoundaryFinder finder(words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(m_selection.position);
    const qsizetype to = key == Qt::Key_Left ? finder.toPreviousBoundary() : finder.toNextBoundary();
    if (to >= 0)
        setSelection({m_selection.pane, m_selection.anchor, to});
}

void ReviewView::focusInEvent(QFocusEvent *)
{
    viewport()->update();
}

void ReviewView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void ReviewView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const PanePoint point = pointAt(event->pos());
    m_pressedAt = event->pos();
    m_dragging = false;
    if (point.row < 0)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && point.pane == m_selection.pane;
    setSelection({point.pane, extends ? m_selection.anchor : point.offset, point.offset});
}

void ReviewView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    // The selection belongs to the pane it was begun in, wherever the mouse strays.
    const bool raw = m_selection.pane == Pane::Raw;
    const int left = raw ? m_columns.rawLeft : m_columns.cleanLeft;
    const QPoint inside(std::clamp(event->pos().x(), left, left + m_columns.textWidth), event->pos().y());
    setSelection({m_selection.pane, m_selection.anchor, pointAt(inside).offset});
}

void ReviewView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_dragging)
        return;
    const PanePoint point = pointAt(event->pos());
    if (point.row < 0)
        return;
    setCursorParagraph(m_layout.rows().at(point.row).paragraph);
    if (point.pane == Pane::Clean && seen(point.row).picture.bar) {
        keepEye([&] { m_composer.setOpened(point.row, !m_composer.isOpened(point.row)); });
    }
    const qsizetype finding = m_composer.findingAt(rawOffsetOf(point));
    if (finding >= 0)
        Q_EMIT findingActivated(finding);
}

void ReviewView::mouseDoubleClickEvent(QMouseEvent *event)
{
    mousePressEvent(event);
}

void ReviewView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier))
        return QAbstractScrollArea::wheelEvent(event);
    if (event->angleDelta().y() > 0)
        zoomIn();
    else if (event->angleDelta().y() < 0)
        zoomOut();
}

void ReviewView::contextMenuEvent(QContextMenuEvent *event)
{
    const PanePoint point = pointAt(viewport()->mapFromGlobal(event->globalPos()));
    Q_EMIT contextMenuAsked(point.pane, rawOffsetOf(point), event->globalPos());
}

} // namespace bluepencil
