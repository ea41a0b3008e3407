// SPDX-License-Identifier: Apache-2.0
// What is selected in ReviewView, and where its text is on the screen.
#include "panes/reviewview.h"

#include "panes/accessibility.h"
#include "panes/rowpainter.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <cmath>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// A paragraph of HTML for each line that is not blank: what an editing system makes paragraphs of.
QString htmlOf(const QString &text)
{
    QString html;
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            html += u"<p>"_s + line.trimmed().toHtmlEscaped() + u"</p>\n"_s;
    }
    return html;
}

} // namespace

PaneText ReviewView::textOf(Pane pane) const
{
    return {pane, scene().article, m_composer.clean()};
}

Span ReviewView::selectedRaw() const
{
    return rawSpanOf(textOf(m_selection.pane), m_selection);
}

QString ReviewView::selectedText() const
{
    return textOf(m_selection.pane).textOf(m_selection.span());
}

void ReviewView::copy() const
{
    if (m_selection.isEmpty())
        return;
    auto copied = std::make_unique<QMimeData>();
    copied->setText(selectedText());
    if (m_selection.pane == Pane::Clean)
        copied->setHtml(htmlOf(selectedText()));
    QGuiApplication::clipboard()->setMimeData(copied.release());
}

void ReviewView::setSelection(const PaneSelection &selection)
{
    const PaneSelection inside = bounded(textOf(selection.pane), selection);
    if (inside == m_selection)
        return;
    const bool toOtherPane = inside.pane != m_selection.pane;
    m_selection = inside;
    viewport()->update();
    if (toOtherPane)
        announceFocus(*this);
    announceSelection(*this);
    Q_EMIT selectionChanged();
}

void ReviewView::clearSelection()
{
    setSelection({m_selection.pane, m_selection.position, m_selection.position});
}

void ReviewView::selectAll()
{
    setSelection({m_selection.pane, 0, textOf(m_selection.pane).length()});
}

void ReviewView::selectParagraph(const PanePoint &point)
{
    const bool isRaw = point.pane == Pane::Raw;
    const qsizetype paragraph = m_layout.rows().at(point.row).paragraph;
    const qsizetype offset = isRaw ? scene().article.paragraphs().at(paragraph).text.start() : point.offset;
    setSelection(paragraphAt(textOf(point.pane), offset));
}

/// What is selected last is on the screen, and the bar stands there.
void ReviewView::draw(Draw how)
{
    setSelection(drawn(textOf(m_selection.pane), m_selection, how));
    moveBar(scene().article.paragraphAt(lastDrawnRaw(textOf(m_selection.pane), m_selection)));
}

/// The caret goes where the bar goes; in the clean pane to what is left of the paragraph.
void ReviewView::setCaret(qsizetype paragraph)
{
    const qsizetype start = scene().article.paragraphs().at(paragraph).text.start();
    const qsizetype caret = textOf(m_selection.pane).fromRaw(start);
    setSelection({m_selection.pane, caret, caret});
}

Span ReviewView::selectedIn(const PanePicture &pane, Pane which) const
{
    if (m_selection.isEmpty() || m_selection.pane != which)
        return {};
    const Span part = m_selection.span().intersected(pane.span);
    return part.isEmpty() ? Span() : Span(part.start() - pane.span.start(), part.end() - pane.span.start());
}

QRect ReviewView::paneRect(Pane pane) const
{
    const int left = pane == Pane::Raw ? m_columns.rawLeft : m_columns.cleanLeft;
    return {left, 0, m_columns.textWidth, viewport()->height()};
}

QRect ReviewView::paragraphRect(qsizetype paragraph, Pane pane) const
{
    QRect hull;
    for (const PlacedRow &placed : m_window.rows()) {
        const auto found = m_frame.constFind(placed.row);
        if (m_layout.rows().at(placed.row).paragraph != paragraph || found == m_frame.cend())
            continue;
        const auto &text = pane == Pane::Raw ? found->laid.raw : found->laid.clean;
        if (text)
            hull |= QRect(paneRect(pane).left(), placed.top + rowPadding / 2, m_columns.textWidth,
                          static_cast<int>(std::ceil(text->height())));
    }
    return hull;
}

QRect ReviewView::offsetRect(Pane pane, qsizetype offset) const
{
    for (const PlacedRow &placed : m_window.rows()) {
        const auto found = m_frame.constFind(placed.row);
        if (found == m_frame.cend())
            continue;
        const Span shown = pane == Pane::Raw ? found->picture.raw.span : found->picture.clean.span;
        const auto &text = pane == Pane::Raw ? found->laid.raw : found->laid.clean;
        if (!text || !shown.contains(offset))
            continue;
        const QList<QRectF> rects = text->rectsOf(Span(offset - shown.start(), offset - shown.start() + 1));
        if (!rects.isEmpty())
            return rects.first().translated(paneRect(pane).left(), placed.top + rowPadding / 2.0).toAlignedRect();
    }
    return {};
}

qsizetype ReviewView::offsetAt(Pane pane, QPoint position)
{
    return pointIn(pane, position).offset;
}

/// The row that shows an offset of a pane; for the clean pane, where a cut may have joined rows, not always the row of
/// the raw text there.
qsizetype ReviewView::rowShowing(Pane pane, qsizetype offset) const
{
    if (pane == Pane::Raw)
        return m_layout.rowOf(offset);
    qsizetype row = m_layout.rowOf(m_composer.clean().toRaw(offset, Lean::Forward));
    while (row > 0 && cleanRowOf(scene().article, m_layout, row, m_composer.clean()).remains != Remains::Text)
        --row;
    return row;
}

PanePicture ReviewView::pictureAt(Pane pane, qsizetype offset) const
{
    const qsizetype row = rowShowing(pane, offset);
    if (row < 0)
        return {};
    RowPicture picture = m_composer.pictureOf(m_layout, row);
    if (pane == Pane::Clean)
        return picture.clean;
    picture.raw.voices = m_composer.rawVoicesIn(picture.raw.span);
    return picture.raw;
}

} // namespace bluepencil
