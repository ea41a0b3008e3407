// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QtGlobal>

#include <functional>

namespace bluepencil {

class RowLayout;

/// A row on the screen: where its top is, in pixels from the top of the viewport.
struct PlacedRow {
    qsizetype row = 0;
    int top = 0;
    int height = 0;
};

/// Which rows are on the screen, and exactly where.
///
/// Heights are guesses until a row is seen, so a scroll position in pixels is no firm ground: it moves when a guess
/// above is corrected. What is firm is an anchor, one row and its place on the screen; position and scroll range follow
/// from it.
class RowWindow {
public:
    /// Lays a row out and returns its height; called for every row that comes on the screen.
    using Measure = std::function<int(qsizetype row)>;

    RowWindow(RowLayout &layout, Measure measure);

    void setViewportHeight(int height) { m_viewport = height; }
    /// Jumps: the row that is believed to be there gets to the top.
    void scrollTo(qint64 position);
    /// Moves what is on the screen by exactly that many pixels; above 0 shows what is further down.
    void scrollBy(int pixels);
    void scrollToEnd();
    /// Puts the top of a row at a place on the screen, as far as there is text to fill it.
    void place(qsizetype row, int top);
    /// Measures again what is on the screen; the first row there keeps its place.
    void settle();

    [[nodiscard]] const QList<PlacedRow> &rows() const { return m_placed; }
    /// The row on the screen at a height; -1 where there is none.
    [[nodiscard]] qsizetype indexAt(int y) const;

    /// For the scroll bar.
    [[nodiscard]] qint64 position() const;
    [[nodiscard]] qint64 maximum() const;

private:
    [[nodiscard]] int measured(qsizetype row);
    void walkToTop();
    [[nodiscard]] int fillDown();

    RowLayout &m_layout;
    Measure m_measure;
    int m_viewport = 0;
    qsizetype m_anchor = 0; ///< a row
    int m_anchorTop = 0;    ///< its top on the screen
    QList<PlacedRow> m_placed;
};

/// Free space above the first row and below the last.
inline constexpr int windowMargin = 10;

} // namespace bluepencil
