// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "panes/paneheader.h"
#include "panes/rowpainter.h"

#include <QClipboard>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestMeasure = 75; ///< letters in a line, more tire the eye
constexpr int smallestZoom = 50;
constexpr int largestZoom = 400;
constexpr int zoomStep = 10;

/// Height of a line over that of its letters. Serif faces bring some leading of their own.
constexpr qreal leading = 1.1;

QFont readingFontBeside(const QFont &interface)
{
    QFont font(QStringList{u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(interface.pointSizeF() * 1.2);
    return font;
}

/// The mean advance of a letter in running text.
qreal unitWidthOf(const QFont &font)
{
    static const QString sample = u"the quick brown fox jumps over the lazy dog and then some more of the same"_s;
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<qreal>(sample.size());
}

} // namespace

ReviewView::ReviewView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_theme(Theme::of(palette()))
    , m_readingFont(readingFontBeside(font()))
    , m_window(m_layout, [this](qsizetype row) { return measure(row); })
    , m_header(new PaneHeader(m_theme, this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    applyGeometry();
}

ReviewView::~ReviewView() = default;

void ReviewView::setScene(const ReviewScene &scene)
{
    m_composer.setScene(scene);
    m_composer.setCurrent({});
    m_composer.setFound({});
    m_composer.closeAll();
    m_shapes.clear();
    m_layout = RowLayout(scene.article, metricsNow());
    m_selection = {};
    m_cursor = -1;
    for (qsizetype i = 0; i < scene.article.paragraphs().size() && m_cursor < 0; ++i) {
        if (!scene.article.paragraphs().at(i).isBlank())
            m_cursor = i;
    }
    applyGeometry();
    m_frame.clear();
    m_window.place(0, windowMargin);
    settled();
}

void ReviewView::updateScene(const ReviewScene &scene, Span changedRaw)
{
    keepEye([&] {
        m_composer.setScene(scene);
        if (!changedRaw.isEmpty()) // a seam may reach into the neighbours
            m_layout.forget(m_layout.rowOf(changedRaw.start()) - 1, m_layout.rowOf(changedRaw.end()) + 1);
    });
    if (m_selection.pane == Pane::Clean && m_selection.span().end() > m_composer.clean().length())
        clearSelection();
}

void ReviewView::setCurrent(const QList<qsizetype> &findings)
{
    m_composer.setCurrent(findings);
    refresh();
    if (findings.isEmpty())
        return;
    const QList<Finding> &all = scene().findingList();
    Span hull = all.at(findings.first()).span;
    for (const qsizetype finding : findings)
        hull = hull.united(all.at(finding).span);
    showSpan(hull);
}

void ReviewView::setMode(CleanMode mode)
{
    if (mode == m_composer.mode())
        return;
    keepEye([&] { m_composer.setMode(mode); });
    m_header->setMode(mode);
    if (m_selection.pane == Pane::Clean)
        clearSelection();
}

void ReviewView::setHighlights(const QList<Span> &raw)
{
    m_composer.setFound(raw);
    refresh();
}

void ReviewView::setZoom(int percent)
{
    const int wanted = std::clamp(percent, smallestZoom, largestZoom);
    if (wanted == m_zoom)
        return;
    m_zoom = wanted;
    keepEye([this] { applyGeometry(); });
    Q_EMIT zoomChanged(m_zoom);
}

void ReviewView::zoomIn()
{
    setZoom(m_zoom + zoomStep);
}

void ReviewView::zoomOut()
{
    setZoom(m_zoom - zoomStep);
}

void ReviewView::setReadingFont(const QFont &font)
{
    m_readingFont = font;
    keepEye([this] { applyGeometry(); });
}

void ReviewView::setLineSpacing(qreal factor)
{
    m_lineSpacing = factor;
    keepEye([this] { applyGeometry(); });
}

void ReviewView::setContrast(Contrast contrast)
{
    m_contrast = contrast;
    rebuildTheme();
}

void ReviewView::rebuildTheme()
{
    m_theme = Theme::of(palette(), m_contrast);
    m_header->update();
    viewport()->update();
}

TextStyle ReviewView::styleNow() const
{
    TextStyle style;
    style.font = m_readingFont;
    style.font.setPointSizeF(m_readingFont.pointSizeF() * m_zoom / 100);
    style.lineHeight = std::round(QFontMetricsF(style.font).height() * leading * m_lineSpacing);
    style.width = m_columns.textWidth;
    return style;
}

RowMetrics ReviewView::metricsNow() const
{
    const TextStyle style = styleNow();
    RowMetrics metrics;
    metrics.columnWidth = style.width;
    metrics.unitWidth = unitWidthOf(style.font);
    metrics.lineHeight = static_cast<int>(style.lineHeight);
    metrics.padding = rowPadding;
    return metrics;
}

/// Works out columns, type and row heights for the size and zoom there are now.
void ReviewView::applyGeometry()
{
    const qint32 paragraphs = static_cast<qint32>(scene().article.paragraphs().size());
    const int numberWidth = std::max(fontMetrics().horizontalAdvance(QString::number(paragraphs)),
                                     fontMetrics().horizontalAdvance(u"00"_s));
    const qreal widest = widestMeasure * unitWidthOf(styleNow().font);
    m_columns = Columns::of(viewport()->width(), numberWidth, static_cast<int>(widest));
    m_header->setColumns(m_columns);
    m_shapes.setStyle(styleNow());
    m_layout.setMetrics(metricsNow());
    m_window.setViewportHeight(viewport()->height());
    verticalScrollBar()->setSingleStep(static_cast<int>(styleNow().lineHeight));
    verticalScrollBar()->setPageStep(std::max(1, viewport()->height() - 2 * static_cast<int>(styleNow().lineHeight)));
}

/// Changes something and has the row that the editor is likely to look at stay where it is: the first of the current
/// run when it is on the screen, else the row at the top.
void ReviewView::keepEye(const std::function<void()> &change)
{
    const QList<PlacedRow> &placed = m_window.rows();
    const auto isEye = [this](const PlacedRow &row) {
        const auto found = m_frame.constFind(row.row);
        const auto current = [](const CutStretch &cut) { return cut.current; };
        return found != m_frame.cend() && row.top >= 0 &&
               std::any_of(found->picture.raw.cuts.begin(), found->picture.raw.cuts.end(), current);
    };
    auto eye = std::find_if(placed.begin(), placed.end(), isEye);
    if (eye == placed.end())
        eye = placed.begin();
    const PlacedRow kept = eye == placed.end() ? PlacedRow{0, windowMargin, 1} : *eye;
    change();
    m_frame.clear();
    if (m_layout.count() > 0) {
        // Of a row that hangs over the top the same share stays hidden, however high it becomes.
        const bool hangs = kept.top < 0 && kept.height > 0;
        m_window.place(kept.row, hangs ? kept.top * measure(kept.row) / kept.height : kept.top);
    }
    settled();
}

void ReviewView::refresh()
{
    m_frame.clear();
    m_window.settle();
    settled();
}

void ReviewView::settled()
{
    updateScrollBar();
    viewport()->update();
    Q_EMIT scrolled();
}

void ReviewView::updateScrollBar()
{
    const bool before = std::exchange(m_settling, true);
    const auto bounded = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, INT_MAX)); };
    verticalScrollBar()->setRange(0, bounded(m_window.maximum()));
    verticalScrollBar()->setValue(bounded(m_window.position()));
    m_settling = before;
}

int ReviewView::measure(qsizetype row)
{
    const SeenRow &found = seen(row);
    return found.picture.blank ? RowMetrics().blankHeight : found.laid.height();
}

const ReviewView::SeenRow &ReviewView::seen(qsizetype row)
{
    const auto known = m_frame.constFind(row);
    if (known != m_frame.cend())
        return *known;
    SeenRow found;
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
        SeenRow row = seen(placed.row);
        row.picture.cursor = m_layout.rows().at(placed.row).paragraph == m_cursor && !row.picture.blank && hasFocus();
        row.picture.raw.selected = selectedIn(row.picture.raw, Pane::Raw);
        row.picture.clean.selected = selectedIn(row.picture.clean, Pane::Clean);
        rowPainter.paint(painter, row.picture, row.laid, placed.top);
    }
}

Span ReviewView::selectedIn(const PanePicture &pane, Pane which) const
{
    if (m_selection.isEmpty() || m_selection.pane != which)
        return {};
    const Span part = m_selection.span().intersected(pane.span);
    return part.isEmpty() ? Span() : Span(part.start() - pane.span.start(), part.end() - pane.span.start());
}

void ReviewView::resizeEvent(QResizeEvent *)
{
    m_header->setGeometry(0, 0, width(), m_header->sizeHint().height());
    keepEye([this] { applyGeometry(); });
}

void ReviewView::scrollContentsBy(int, int dy)
{
    if (m_settling)
        return;
    m_frame.clear();
    const int value = verticalScrollBar()->value();
    const bool step = std::abs(dy) <= 2 * viewport()->height();
    if (step && value > 0 && value < verticalScrollBar()->maximum())
        m_window.scrollBy(-dy);
    else
        m_window.scrollTo(value);
    settled();
}

void ReviewView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        rebuildTheme();
    else if (event->type() == QEvent::FontChange)
        keepEye([this] { applyGeometry(); });
}

void ReviewView::showSpan(Span raw)
{
    const qsizetype first = m_layout.rowOf(raw.start());
    const qsizetype last = m_layout.rowOf(std::max(raw.start(), raw.end() - 1));
    if (first < 0)
        return;
    const int viewportHeight = viewport()->height();
    const int room = viewportHeight / 6;
    int height = 0;
    for (qsizetype row = first; row <= last && height < viewportHeight; ++row)
        height += measure(row);
    const QList<PlacedRow> &placed = m_window.rows();
    const auto on = std::find_if(placed.begin(), placed.end(), [&](const PlacedRow &row) { return row.row == first; });
    const bool comfortable = on != placed.end() && on->top >= std::min(room, static_cast<int>(windowMargin)) &&
                             on->top + height <= viewportHeight - std::min(room, 2 * windowMargin);
    if (comfortable)
        return;
    // A third from the top, so that what leads to it can be read; higher when it needs the space.
    const int top = std::min(viewportHeight / 3, viewportHeight - room - height);
    m_frame.clear();
    m_window.place(first, std::max(top, windowMargin));
    settled();
}

ParagraphRange ReviewView::visibleParagraphs() const
{
    const QList<PlacedRow> &placed = m_window.rows();
    if (placed.isEmpty())
        return {};
    return {m_layout.rows().at(placed.first().row).paragraph, m_layout.rows().at(placed.last().row).paragraph};
}

QRect ReviewView::paragraphRect(qsizetype paragraph, Pane pane) const
{
    QRect hull;
    for (const PlacedRow &placed : m_window.rows()) {
        const auto found = m_frame.constFind(placed.row);
        if (m_layout.rows().at(placed.row).paragraph != paragraph || found == m_frame.cend())
            continue;
        const auto &text = pane == Pane::Raw ? found->laid.raw : found->laid.clean;
        const int left = pane == Pane::Raw ? m_columns.rawLeft : m_columns.cleanLeft;
        if (text)
            hull |= QRect(left, placed.top + rowPadding / 2, m_columns.textWidth,
                          static_cast<int>(std::ceil(text->height())));
    }
    return hull;
}

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
    return m_selection.pane == Pane::Raw ? scene().article.textOf(m_selection.span()).toString()
                                         : m_composer.clean().textOf(m_selection.span());
}

void ReviewView::copy() const
{
    if (!m_selection.isEmpty())
        QGuiApplication::clipboard()->setText(selectedText());
}

void ReviewView::setSelection(const PaneSelection &selection)
{
    if (selection == m_selection)
        return;
    m_selection = selection;
    viewport()->update();
    Q_EMIT selectionChanged();
}

void ReviewView::clearSelection()
{
    setSelection({m_selection.pane, m_selection.position, m_selection.position});
}

void ReviewView::selectAll()
{
    const qsizetype end = m_selection.pane == Pane::Raw ? scene().article.length() : m_composer.clean().length();
    setSelection({m_selection.pane, 0, end});
}

} // namespace bluepencil
