// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/columns.h"
#include "panes/laidtext.h"
#include "panes/rowpicture.h"
#include "theme/theme.h"

#include <QFont>

#include <memory>

class QPainter;

namespace bluepencil {

/// The texts of a row, laid out. Both are the same object where nothing of the row was cut.
struct LaidRow {
    std::shared_ptr<const LaidText> raw;
    std::shared_ptr<const LaidText> clean; ///< null where nothing is left to show

    /// Of the row, with the space around its text; blank lines have a height of their own.
    [[nodiscard]] int height() const;
};

/// Space above and below the text of a row together: from row to row, and inside a box around the text.
inline constexpr int rowPadding = 10;

/// Paints one row, both panes and gutter, anywhere: on the screen or on paper. Knows no widget and no scrolling.
class RowPainter {
public:
    RowPainter(const Theme &theme, const QFont &labelFont, const Columns &columns);

    void paint(QPainter &painter, const RowPicture &picture, const LaidRow &row, int top) const;
    /// What stands in a pane as a box of its own: the edges of it, from the top of its row.
    [[nodiscard]] QRectF boxOf(const LaidRow &row, Pane pane, int top) const;
    /// The frame of what is current around one such box, or around several that follow one another; none around none.
    void paintFrame(QPainter &painter, const QRectF &box) const;
    /// Where the bar of a cut stands, from the top of its row.
    [[nodiscard]] QRectF barRect(int top, bool labelled) const;

private:
    void paintPane(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const;
    void paintGrounds(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const;
    void paintCut(QPainter &painter, const CutStretch &cut, const LaidText &text, QPointF at) const;
    void paintText(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const;
    void paintLines(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const;
    void paintSeam(QPainter &painter, const LaidText &text, qsizetype offset, QPointF at) const;
    void paintFrames(QPainter &painter, const PanePicture &pane, const LaidText &text, QPointF at) const;
    void paintBar(QPainter &painter, const CutBar &bar, int top) const;
    void paintGutter(QPainter &painter, const RowPicture &picture, int top, qreal lineHeight) const;
    void paintMark(QPainter &painter, GutterMark mark, const QColor &colour, QPointF centre) const;
    void paintRemark(QPainter &painter, RemarkSign sign, QPointF centre) const;
    void paintCursor(QPainter &painter, int top, int height) const;
    [[nodiscard]] QPointF textAt(Pane pane, int top) const;
    [[nodiscard]] QRectF boxOf(const LaidText &text, QPointF at) const;

    const Theme &m_theme;
    QFont m_labelFont;
    Columns m_columns;
};

} // namespace bluepencil
