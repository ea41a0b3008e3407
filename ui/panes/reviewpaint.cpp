// SPDX-License-Identifier: Apache-2.0
// What ReviewView paints: the rows of the current frame, and the ties between them.
#include "panes/reviewview.h"

#include "panes/rowpainter.h"
#include "panes/tie.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr int outOfSight = 16; ///< beyond an edge of the screen: more than a frame is wide

/// Shown as a box, or as the bar of a cut, that is current, and so within a frame.
bool isFramed(const RowPicture &picture, Pane pane)
{
    if (pane == Pane::Clean && picture.bar && picture.bar->current)
        return true;
    const QList<CutStretch> &cuts = pane == Pane::Raw ? picture.raw.cuts : picture.clean.cuts;
    return std::any_of(cuts.begin(), cuts.end(), [](const CutStretch &cut) { return cut.current && cut.wholeRow; });
}

} // namespace

int ReviewView::measure(qsizetype row)
{
    const FrameRow &found = frameRow(row);
    return found.picture.blank ? RowMetrics().blankHeight : found.laid.height();
}

const ReviewView::FrameRow &ReviewView::frameRow(qsizetype row)
{
    const auto known = m_frame.constFind(row);
    if (known != m_frame.cend())
        return *known;
    FrameRow found;
    found.picture = m_composer.pictureOf(m_layout, row);
    found.laid = m_shapes.laid(row, found.picture);
    return *m_frame.insert(row, found);
}

void ReviewView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), m_theme.page);
    const RowPainter rowPainter(m_theme, font(), m_columns);
    for (const PlacedRow &placed : m_window.rows()) {
        if (placed.top + placed.height < event->rect().top() || placed.top > event->rect().bottom())
            continue;
        FrameRow row = frameRow(placed.row);
        row.picture.cursor = m_layout.rows().at(placed.row).paragraph == m_cursor && !row.picture.blank && hasFocus();
        row.picture.raw.selected = selectedIn(row.picture.raw, Pane::Raw);
        row.picture.clean.selected = selectedIn(row.picture.clean, Pane::Clean);
        rowPainter.paint(painter, row.picture, row.laid, placed.top);
    }
    paintFrames(painter, rowPainter);
    paintTies(painter);
}

/// One frame around the boxes that follow one another, over blank lines as well: a key decides them together.
void ReviewView::paintFrames(QPainter &painter, const RowPainter &rowPainter)
{
    const QList<PlacedRow> &rows = m_window.rows();
    if (rows.isEmpty())
        return;
    for (const Pane pane : {Pane::Raw, Pane::Clean}) {
        QRectF box;
        bool fromAbove = goesOnFramed(rows.first().row, -1, pane);
        for (const PlacedRow &placed : rows) {
            const FrameRow &row = frameRow(placed.row);
            if (row.picture.blank)
                continue;
            if (isFramed(row.picture, pane)) {
                box |= rowPainter.boxOf(row.laid, pane, placed.top);
                if (fromAbove)
                    box.setTop(-outOfSight);
            } else {
                rowPainter.paintFrame(painter, box);
                box = {};
            }
            fromAbove = false;
        }
        if (goesOnFramed(rows.last().row, 1, pane))
            box.setBottom(viewport()->height() + outOfSight);
        rowPainter.paintFrame(painter, box);
    }
}

/// True when what stands before or behind a row, outside the screen, is framed.
bool ReviewView::goesOnFramed(qsizetype row, int step, Pane pane)
{
    do
        row += step;
    while (row >= 0 && row < m_layout.rows().size() && m_layout.rows().at(row).blank);
    return row >= 0 && row < m_layout.rows().size() && isFramed(m_composer.pictureOf(m_layout, row), pane);
}

void ReviewView::paintTies(QPainter &painter)
{
    const TiePainter tiePainter(m_theme, m_columns, viewport()->height());
    painter.setFont(font());
    for (const qsizetype index : m_composer.currentPlaces()) {
        const Finding &finding = scene().findingList().at(index);
        const std::optional<Span> original = finding.spanOf(Role::Original);
        if (!original)
            continue;
        const int y = heightOf(finding.span);
        const qsizetype paragraph = scene().article.paragraphAt(original->start());
        if (y >= 0 && y <= viewport()->height())
            tiePainter.paint(painter, {y, heightOf(*original), scene().article.paragraphs().at(paragraph).number});
    }
}

/// The middle of where a raw span is shown, from the top of the viewport; far above or below it when it is not.
int ReviewView::heightOf(Span raw)
{
    const QList<PlacedRow> &placed = m_window.rows();
    const qsizetype row = m_layout.rowOf(raw.start());
    const auto on = std::find_if(placed.begin(), placed.end(), [row](const PlacedRow &p) { return p.row == row; });
    if (on == placed.end())
        return !placed.isEmpty() && row < placed.first().row ? -1'000'000 : 1'000'000;
    return on->top + placeInRow(row, raw).center().y();
}

} // namespace bluepencil
