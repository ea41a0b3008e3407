// SPDX-License-Identifier: Apache-2.0
#include "panes/rowwindow.h"

#include "panes/rowlayout.h"

#include <algorithm>

namespace bluepencil {

RowWindow::RowWindow(RowLayout &layout, Measure measure)
    : m_layout(layout)
    , m_measure(std::move(measure))
    , m_anchorTop(windowMargin)
{
}

void RowWindow::scrollTo(qint64 position)
{
    if (position <= 0)
        return place(0, windowMargin);
    if (position >= maximum())
        return scrollToEnd();
    const qsizetype row = m_layout.rowAt(position - windowMargin);
    place(row, row < 0 ? 0 : static_cast<int>(windowMargin + m_layout.top(row) - position));
}

void RowWindow::scrollBy(int pixels)
{
    m_anchorTop -= pixels;
    settle();
}

void RowWindow::scrollToEnd()
{
    const qsizetype last = m_layout.count() - 1;
    if (last >= 0)
        place(last, m_viewport - windowMargin - measured(last));
}

void RowWindow::place(qsizetype row, int top)
{
    m_anchor = row;
    m_anchorTop = top;
    settle();
}

void RowWindow::settle()
{
    m_placed.clear();
    if (m_layout.count() == 0)
        return;
    m_anchor = std::clamp<qsizetype>(m_anchor, 0, m_layout.count() - 1);
    walkToTop();
    const int bottom = fillDown();
    const bool showsEnd = m_placed.last().row == m_layout.count() - 1;
    const int gap = m_viewport - windowMargin - bottom;
    const bool startsBelowTop = m_placed.first().row == 0 && m_placed.first().top >= windowMargin;
    if (!showsEnd || gap <= 0 || startsBelowTop)
        return;
    // Emptiness below the last row: pull the text down into it.
    m_anchorTop += gap;
    m_placed.clear();
    walkToTop();
    static_cast<void>(fillDown());
}

int RowWindow::measured(qsizetype row)
{
    const int height = m_measure(row);
    m_layout.setMeasured(row, height);
    return height;
}

/// Moves the anchor, without moving anything on the screen, to the first row that shows.
void RowWindow::walkToTop()
{
    while (m_anchorTop > 0 && m_anchor > 0)
        m_anchorTop -= measured(--m_anchor);
    for (int height = measured(m_anchor); m_anchorTop + height <= 0 && m_anchor + 1 < m_layout.count();
         height = measured(m_anchor)) {
        m_anchorTop += height;
        ++m_anchor;
    }
    if (m_anchor == 0)
        m_anchorTop = std::min(m_anchorTop, windowMargin);
}

int RowWindow::fillDown()
{
    int top = m_anchorTop;
    for (qsizetype row = m_anchor; row < m_layout.count() && (top < m_viewport || m_placed.isEmpty()); ++row) {
        const int height = measured(row);
        m_placed.append({row, top, height});
        top += height;
    }
    return top;
}

qsizetype RowWindow::indexAt(int y) const
{
    const auto found = std::find_if(m_placed.begin(), m_placed.end(),
                                    [y](const PlacedRow &row) { return row.top <= y && y < row.top + row.height; });
    return found == m_placed.end() ? -1 : found - m_placed.begin();
}

qint64 RowWindow::position() const
{
    return m_layout.count() == 0 ? 0 : windowMargin + m_layout.top(m_anchor) - m_anchorTop;
}

qint64 RowWindow::maximum() const
{
    return std::max<qint64>(0, m_layout.totalHeight() + 2 * windowMargin - m_viewport);
}

} // namespace bluepencil
