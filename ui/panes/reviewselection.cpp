// SPDX-License-Identifier: Apache-2.0
// What is selected in ReviewView, and where its text is on the screen.
#include "panes/reviewview.h"

#include "panes/accessibility.h"
#include "panes/rowpainter.h"
#include "panes/textpane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// How much text around the selection's end is looked at when it is extended by a word.
constexpr qsizetype longestWord = 2'000;

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

Span ReviewView::selectedRaw() const
{
    const Span span = m_selection.span();
    if (m_selection.isEmpty() || m_selection.pane == Pane::Raw)
        return span;
    const CleanText &clean = m_composer.clean();
    return {clean.toRaw(span.start(), Lean::Forward), clean.toRaw(span.end(), Lean::Back)};
}

QString ReviewView::selectedText() const
{
    return textPane(m_selection.pane)->textOf(m_selection.span());
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
    const qsizetype length = textPane(selection.pane)->length();
    const PaneSelection bounded{selection.pane, std::clamp<qsizetype>(selection.anchor, 0, length),
                                std::clamp<qsizetype>(selection.position, 0, length)};
    if (bounded == m_selection)
        return;
    const bool toOtherPane = bounded.pane != m_selection.pane;
    m_selection = bounded;
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
    setSelection({m_selection.pane, 0, textPane(m_selection.pane)->length()});
}

void ReviewView::selectWord(const PanePoint &point)
{
    const TextPane *pane = textPane(point.pane);
    const Span line = pane->lineAround(point.offset);
    const Span around(std::max(line.start(), point.offset - longestWord),
                      std::min(line.end(), point.offset + longestWord));
    const QString text = pane->textOf(around);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    finder.setPosition(point.offset - around.start());
    const qsizetype start =
        finder.isAtBoundary() ? finder.position() : std::max<qsizetype>(0, finder.toPreviousBoundary());
    const qsizetype end = finder.toNextBoundary();
    setSelection({point.pane, around.start() + start, end < 0 ? around.end() : around.start() + end});
}

void ReviewView::selectParagraph(const PanePoint &point)
{
    if (point.pane == Pane::Raw) {
        const Span text = scene().article.paragraphs().at(m_layout.rows().at(point.row).paragraph).text;
        setSelection({Pane::Raw, text.start(), text.end()});
        return;
    }
    const Span line = textPane(Pane::Clean)->lineAround(point.offset);
    setSelection({Pane::Clean, line.start(), line.end()});
}

void ReviewView::extendSelection(int key, bool words)
{
    const TextPane *pane = textPane(m_selection.pane);
    const qsizetype position = m_selection.position;
    const Span around(std::max<qsizetype>(0, position - longestWord), std::min(pane->length(), position + longestWord));
    const QString text = pane->textOf(around);
    QTextBoundaryFinder finder(words ? QTextBoundaryFinder::Word : QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(position - around.start());
    const qsizetype to = key == Qt::Key_Left ? finder.toPreviousBoundary() : finder.toNextBoundary();
    if (to >= 0)
        extendTo(around.start() + to);
}

/// What is selected last is on the screen, and the bar stands there.
void ReviewView::extendTo(qsizetype offset)
{
    setSelection({m_selection.pane, m_selection.anchor, offset});
    const bool forwards = m_selection.position >= m_selection.anchor;
    const qsizetype seen = std::max<qsizetype>(0, forwards ? m_selection.position - 1 : m_selection.position);
    const qsizetype raw = m_selection.pane == Pane::Raw ? seen : m_composer.clean().toRaw(seen, Lean::Forward);
    moveBar(scene().article.paragraphAt(raw));
}

/// Where Shift and this key take the end of the selection: to an end of its line, or past it to that of the next.
qsizetype ReviewView::lineEndFrom(int key) const
{
    const bool down = key == Qt::Key_Down || key == Qt::Key_End;
    const auto endOf = [down](Span line) { return down ? line.end() : line.start(); };
    const qsizetype end = endOf(lineWithoutEnd(m_selection.position));
    const bool goesOn = m_selection.position == end && (key == Qt::Key_Down || key == Qt::Key_Up);
    if (!goesOn)
        return end;
    const Span whole = textPane(m_selection.pane)->lineAround(end);
    const qsizetype beyond = down ? std::max(whole.end(), end + 1) : whole.start() - 1;
    return beyond < 0 || beyond > textPane(m_selection.pane)->length() ? end : endOf(lineWithoutEnd(beyond));
}

/// The line of the selection's pane at an offset, without what ends it.
Span ReviewView::lineWithoutEnd(qsizetype offset) const
{
    if (m_selection.pane == Pane::Clean)
        return textPane(Pane::Clean)->lineAround(offset);
    const Article &article = scene().article;
    const qsizetype paragraph = article.paragraphAt(offset);
    return paragraph < 0 ? Span() : article.paragraphs().at(paragraph).text;
}

/// The caret goes where the bar goes; in the clean pane to what is left of the paragraph.
void ReviewView::setCaret(qsizetype paragraph)
{
    const qsizetype start = scene().article.paragraphs().at(paragraph).text.start();
    const qsizetype caret = m_selection.pane == Pane::Raw ? start : m_composer.clean().toClean(start, Lean::Forward);
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
