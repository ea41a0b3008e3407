// SPDX-License-Identifier: Apache-2.0
// The hands of ReviewView: keys, mouse and wheel.
#include "panes/reviewview.h"

#include "panes/accessibility.h"
#include "panes/rowpainter.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTimerEvent>

#include <algorithm>

namespace bluepencil {

namespace {

/// The first paragraph that is not blank; -1 where all are.
qsizetype firstParagraph(const Article &article)
{
    const QList<Paragraph> &all = article.paragraphs();
    const auto found = std::find_if(all.begin(), all.end(), [](const Paragraph &p) { return !p.isBlank(); });
    return found == all.end() ? -1 : std::distance(all.begin(), found);
}

qsizetype lastParagraph(const Article &article)
{
    const QList<Paragraph> &all = article.paragraphs();
    const auto found = std::find_if(all.rbegin(), all.rend(), [](const Paragraph &p) { return !p.isBlank(); });
    return found == all.rend() ? -1 : std::distance(found, all.rend()) - 1;
}

/// How a key draws the selection on; nothing for a key that does not.
std::optional<Draw> drawBy(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (!modifiers.testFlag(Qt::ShiftModifier))
        return std::nullopt;
    const bool words = modifiers.testFlag(Qt::ControlModifier);
    if (event.key() == Qt::Key_Left)
        return words ? Draw::WordLeft : Draw::Left;
    if (event.key() == Qt::Key_Right)
        return words ? Draw::WordRight : Draw::Right;
    if (modifiers != Qt::ShiftModifier)
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Up:
        return Draw::Up;
    case Qt::Key_Down:
        return Draw::Down;
    case Qt::Key_Home:
        return Draw::LineStart;
    case Qt::Key_End:
        return Draw::LineEnd;
    default:
        return std::nullopt;
    }
}

} // namespace

ReviewView::PanePoint ReviewView::pointAt(QPoint position)
{
    return pointIn(position.x() < m_columns.divide() ? Pane::Raw : Pane::Clean, position);
}

/// The place in a pane that is nearest to a position, which may lie outside of it.
ReviewView::PanePoint ReviewView::pointIn(Pane pane, QPoint position)
{
    PanePoint point;
    point.pane = pane;
    const QList<PlacedRow> &placed = m_window.rows();
    if (placed.isEmpty())
        return point;
    qsizetype index = m_window.indexAt(position.y());
    if (index < 0)
        index = position.y() < placed.first().top ? 0 : placed.size() - 1;
    const PlacedRow &row = placed.at(index);
    const FrameRow &found = frameRow(row.row);
    const bool raw = pane == Pane::Raw;
    const PanePicture &picture = raw ? found.picture.raw : found.picture.clean;
    const auto &text = raw ? found.laid.raw : found.laid.clean;
    point.row = row.row;
    point.offset = picture.span.start();
    if (text && !picture.span.isEmpty()) {
        const QPointF inText(position.x() - paneRect(pane).left(), position.y() - row.top - rowPadding / 2.0);
        point.offset += text->offsetAt(inText);
    }
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
    if (plain && !shift && event->key() == Qt::Key_Home)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMinimum);
    if (plain && !shift && event->key() == Qt::Key_End)
        return verticalScrollBar()->triggerAction(QAbstractSlider::SliderToMaximum);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Home)
        return chooseParagraph(firstParagraph(scene().article));
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_End)
        return chooseParagraph(lastParagraph(scene().article));
    if (const std::optional<Draw> how = drawBy(*event))
        return draw(*how);
    if (plain && event->key() == Qt::Key_Escape && !m_selection.isEmpty())
        return clearSelection();
    event->ignore(); // the window may have a command for it
}

void ReviewView::moveCursor(int by)
{
    const QList<Paragraph> &paragraphs = scene().article.paragraphs();
    for (qsizetype to = m_cursor + by; to >= 0 && to < paragraphs.size(); to += by) {
        if (!paragraphs.at(to).isBlank())
            return chooseParagraph(to);
    }
}

void ReviewView::chooseParagraph(qsizetype paragraph)
{
    if (paragraph < 0)
        return;
    setCursorParagraph(paragraph);
    Q_EMIT paragraphChosen(paragraph);
}

void ReviewView::setCursorParagraph(qsizetype paragraph)
{
    if (paragraph < 0 || paragraph >= scene().article.paragraphs().size())
        return;
    moveBar(paragraph);
    setCaret(paragraph);
}

void ReviewView::goTo(Span raw)
{
    const Article &article = scene().article;
    const qsizetype first = article.paragraphAt(raw.start());
    const qsizetype last = article.paragraphAt(std::max(raw.start(), raw.end() - 1));
    if (m_cursor < first || m_cursor > last)
        setCursorParagraph(first);
    showSpan(raw);
}

void ReviewView::moveBar(qsizetype paragraph)
{
    const bool down = paragraph > m_cursor;
    const bool moved = paragraph != m_cursor;
    m_cursor = paragraph;
    // As little as needed: who walks line by line wants the text to stand still.
    const int room = viewport()->height() / 8;
    bringIntoView(scene().article.paragraphs().at(paragraph).text, room, down ? viewport()->height() : room);
    viewport()->update();
    if (!moved)
        return;
    announceCursor(*this);
    Q_EMIT cursorMoved(paragraph);
}

void ReviewView::focusInEvent(QFocusEvent *)
{
    announceFocus(*this);
    viewport()->update();
}

void ReviewView::focusOutEvent(QFocusEvent *)
{
    viewport()->update();
}

void ReviewView::mousePressEvent(QMouseEvent *event)
{
    const PanePoint point = pointAt(event->pos());
    if (event->button() != Qt::LeftButton || point.row < 0)
        return;
    m_pressedAt = event->pos();
    m_dragging = false;
    const bool third =
        m_sinceDoubleClick.isValid() && m_sinceDoubleClick.elapsed() < QApplication::doubleClickInterval();
    m_sinceDoubleClick.invalidate();
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier) && point.pane == m_selection.pane;
    if (third)
        selectParagraph(point);
    else
        setSelection({point.pane, extends ? m_selection.anchor : point.offset, point.offset});
    m_dragging = third; // a release after it is no click
}

void ReviewView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    dragTo(event->pos());
    static constexpr int scrollEvery = 40; // ms
    if (viewport()->rect().contains(QPoint(0, event->pos().y())))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start(scrollEvery, this);
}

/// The selection belongs to the pane it was begun in, wherever the mouse strays.
void ReviewView::dragTo(QPoint position)
{
    m_draggedTo = position;
    const QRect pane = paneRect(m_selection.pane);
    const QPoint inside(std::clamp(position.x(), pane.left(), pane.right()), position.y());
    setSelection({m_selection.pane, m_selection.anchor, pointIn(m_selection.pane, inside).offset});
}

void ReviewView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const int beyond = m_draggedTo.y() < 0 ? m_draggedTo.y() : m_draggedTo.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + std::clamp(beyond, -100, 100));
    dragTo(m_draggedTo);
}

void ReviewView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTimer.stop();
    if (event->button() != Qt::LeftButton || m_dragging)
        return;
    const PanePoint point = pointAt(event->pos());
    if (point.row < 0)
        return;
    if (point.pane == Pane::Clean && frameRow(point.row).picture.bar)
        keepEye([&] { m_composer.setOpened(point.row, !m_composer.isOpened(point.row)); });
    const qsizetype finding = m_composer.findingAt(rawOffsetOf(point));
    const qsizetype paragraph = m_layout.rows().at(point.row).paragraph;
    moveBar(paragraph);
    if (finding >= 0)
        Q_EMIT findingActivated(scene().findingList().at(finding).id());
    else
        Q_EMIT paragraphChosen(paragraph);
}

void ReviewView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const PanePoint point = pointAt(event->pos());
    if (event->button() != Qt::LeftButton || point.row < 0)
        return;
    setSelection(wordAt(textOf(point.pane), point.offset));
    m_dragging = true; // a release after it is no click
    m_sinceDoubleClick.start();
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
    QPoint position = viewport()->mapFromGlobal(event->globalPos());
    if (event->reason() == QContextMenuEvent::Keyboard) // where the editor is, not where the mouse was left
        position = paragraphRect(m_cursor, m_selection.pane).topLeft();
    const PanePoint point = pointAt(position);
    Q_EMIT contextMenuAsked(point.pane, rawOffsetOf(point), viewport()->mapToGlobal(position));
}

} // namespace bluepencil
