// SPDX-License-Identifier: Apache-2.0
#include "panes/reviewview.h"

#include "panes/accessibility.h"
#include "panes/overviewstrip.h"
#include "panes/paneheader.h"
#include "panes/rowpainter.h"
#include "panes/textlook.h"
#include "panes/textpane.h"

#include <QFontMetricsF>
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

/// Where a block ends is seen from what follows it: so many lines of that stay in sight below a stop.
constexpr int linesBelowStop = 3;

/// Height of a line over that of its letters. Serif faces bring some leading of their own.
constexpr qreal leading = 1.1;

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
    , m_readingFont(usualReadingFont(font()))
    , m_window(m_layout, [this](qsizetype row) { return measure(row); })
    , m_header(new PaneHeader(m_theme, this))
    , m_strip(new OverviewStrip(
          m_theme, [this](int count) { return m_overview.parts(count, m_layout, m_composer.currentPlaces(), m_read); },
          this))
    , m_rawPane(new TextPane(Pane::Raw, this))
    , m_cleanPane(new TextPane(Pane::Clean, this))
{
    installReviewAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setViewportMargins(0, m_header->sizeHint().height(), m_strip->sizeHint().width(), 0);
    setAccessibleName(tr("Review"));
    connect(m_strip, &OverviewStrip::placeAsked, this, &ReviewView::goToShare);
    connect(m_strip, &OverviewStrip::findingAsked, this, [this](qsizetype finding) {
        const Finding &asked = scene().findingList().at(finding);
        showSpan(asked.span);
        Q_EMIT findingActivated(asked.id());
    });
    applyGeometry();
}

ReviewView::~ReviewView() = default;

QSize ReviewView::sizeHint() const
{
    return {900, 700};
}

QSize ReviewView::minimumSizeHint() const
{
    return {430, 160};
}

void ReviewView::setScene(const ReviewScene &scene)
{
    m_composer.setScene(scene);
    m_composer.setCurrent({});
    m_composer.setFound({}, {});
    m_composer.closeAll();
    m_overview.setScene(scene);
    m_read = {};
    m_shapes.clear();
    m_layout = {};
    applyGeometry(); // the numbers of another article may be wider
    m_layout = RowLayout(scene.article, metricsNow());
    m_selection = {};
    m_cursor = -1;
    for (qsizetype i = 0; i < scene.article.paragraphs().size() && m_cursor < 0; ++i) {
        if (!scene.article.paragraphs().at(i).isBlank())
            m_cursor = i;
    }
    m_frame.clear();
    m_window.place(0, windowMargin);
    settled();
    announceText(*this, Pane::Raw);
    announceText(*this, Pane::Clean);
}

void ReviewView::updateScene(const ReviewScene &scene, Span changedRaw)
{
    if (scene.findings != this->scene().findings)
        m_overview.setScene(scene);
    else
        m_overview.update(scene, changedRaw);
    keepEye([&] {
        m_composer.setScene(scene);
        if (!changedRaw.isEmpty()) // a seam may reach into the neighbours
            m_layout.forget(m_layout.rowOf(changedRaw.start()) - 1, m_layout.rowOf(changedRaw.end()) + 1);
    });
    // A clean offset means another place once something before it went; a selection must never drift.
    if (m_selection.pane == Pane::Clean && !changedRaw.isEmpty())
        clearSelection();
    announceText(*this, Pane::Clean);
}

void ReviewView::setCurrent(const QList<FindingId> &findings)
{
    m_composer.setCurrent(findings);
    refresh();
    const QList<qsizetype> &places = m_composer.currentPlaces();
    if (places.isEmpty())
        return;
    const QList<Finding> &all = scene().findingList();
    Span hull = all.at(places.first()).span;
    for (const qsizetype place : places)
        hull = hull.united(all.at(place).span);
    showSpan(hull);
}

Span ReviewView::cursorSpan() const
{
    return m_cursor < 0 ? Span() : scene().article.paragraphs().at(m_cursor).text;
}

void ReviewView::setCreditsShown(bool shown)
{
    m_composer.setCreditsShown(shown);
    refresh();
}

void ReviewView::setMode(CleanMode mode)
{
    if (mode == m_composer.mode())
        return;
    keepEye([&] { m_composer.setMode(mode); });
    m_header->setMode(mode);
    if (m_selection.pane == Pane::Clean)
        clearSelection();
    announceText(*this, Pane::Clean);
}

void ReviewView::setHighlights(const QList<Span> &raw, Span current)
{
    m_composer.setFound(raw, current);
    m_overview.setFound(raw);
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
    Q_EMIT readingFontChanged();
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
    m_strip->update();
    viewport()->update();
}

TypeStyle ReviewView::styleNow() const
{
    TypeStyle style;
    style.font = m_readingFont;
    style.font.setPointSizeF(m_readingFont.pointSizeF() * m_zoom / 100);
    style.lineHeight = std::round(QFontMetricsF(style.font).height() * leading * m_lineSpacing);
    style.width = m_columns.textWidth;
    return style;
}

RowMetrics ReviewView::metricsNow() const
{
    const TypeStyle style = styleNow();
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
    dropOffScreenRows();
    if (isVisible())
        m_read.add(visibleParagraphs());
    const double total = static_cast<double>(m_layout.totalHeight()) + 2.0 * windowMargin;
    const auto top = static_cast<double>(m_window.position());
    m_strip->setShown(top / total, std::min(1.0, (top + viewport()->height()) / total));
    viewport()->update();
    Q_EMIT scrolled();
}

/// What is composed stays valid while the view scrolls; only so much of it is worth keeping.
void ReviewView::dropOffScreenRows()
{
    const QList<PlacedRow> &placed = m_window.rows();
    if (placed.isEmpty() || m_frame.size() <= 4 * placed.size())
        return;
    m_frame.removeIf([&](const auto &row) { return row.key() < placed.first().row || row.key() > placed.last().row; });
}

void ReviewView::updateScrollBar()
{
    const bool before = std::exchange(m_settling, true);
    const auto bounded = [](qint64 value) { return static_cast<int>(std::min<qint64>(value, INT_MAX)); };
    verticalScrollBar()->setRange(0, bounded(m_window.maximum()));
    verticalScrollBar()->setValue(bounded(m_window.position()));
    m_settling = before;
}

void ReviewView::resizeEvent(QResizeEvent *)
{
    placeParts();
    keepEye([this] { applyGeometry(); });
}

/// Header and strip stand in the margins around the viewport.
void ReviewView::placeParts()
{
    const QRect page = viewport()->geometry();
    const int headerHeight = m_header->sizeHint().height();
    const int stripWidth = m_strip->sizeHint().width();
    m_header->setGeometry(page.left(), page.top() - headerHeight, page.width() + stripWidth, headerHeight);
    m_strip->setGeometry(page.right() + 1, page.top(), stripWidth, page.height());
}

void ReviewView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_read.add(visibleParagraphs());
}

void ReviewView::scrollContentsBy(int, int dy)
{
    if (m_settling)
        return;
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
    // A third from the top, so that what leads to it can be read.
    const int lines = linesBelowStop * static_cast<int>(styleNow().lineHeight);
    bringIntoView(raw, std::max(lines, viewport()->height() / 6), viewport()->height() / 3, lines);
}

/// Scrolls nothing when the span is on the screen with a little room around it, and `least` of what follows below it.
/// Else it gets to `wantedTop`, or higher when it needs the space; `room` stays free below it.
void ReviewView::bringIntoView(Span raw, int room, int wantedTop, int least)
{
    const qsizetype first = m_layout.rowOf(raw.start());
    const qsizetype last = m_layout.rowOf(std::max(raw.start(), raw.end() - 1));
    if (first < 0)
        return;
    const int viewportHeight = viewport()->height();
    int height = 0;
    for (qsizetype row = first; row <= last && height < viewportHeight; ++row)
        height += measure(row);
    // Of a row that does not fit, what has to be seen is the span itself.
    int above = 0;
    if (first == last && height > viewportHeight / 2) {
        const QRect place = placeInRow(first, raw);
        above = place.top();
        height = place.height();
    }
    const QList<PlacedRow> &placed = m_window.rows();
    const auto on = std::find_if(placed.begin(), placed.end(), [&](const PlacedRow &row) { return row.row == first; });
    const int below = std::min(least, roomBelow(last));
    if (on != placed.end() && on->top + above >= windowMargin &&
        on->top + above + height + below <= viewportHeight - windowMargin)
        return;
    m_window.place(first, std::max(windowMargin, std::min(wantedTop, viewportHeight - room - height)) - above);
    settled();
}

/// What follows a row, in pixels, as far as it matters: whether a block ends there is seen from its next lines.
int ReviewView::roomBelow(qsizetype row)
{
    const int enough = linesBelowStop * static_cast<int>(styleNow().lineHeight);
    int height = 0;
    for (qsizetype next = row + 1; next < m_layout.count() && height < enough; ++next)
        height += measure(next);
    return std::min(height, enough);
}

/// From where to where a raw span reaches, in pixels below the top of the view; beyond its edges where it is not on the
/// screen.
std::pair<int, int> ReviewView::heightsOf(Span raw)
{
    const QList<PlacedRow> &placed = m_window.rows();
    const qsizetype first = m_layout.rowOf(raw.start());
    const qsizetype last = m_layout.rowOf(std::max(raw.start(), raw.end() - 1));
    if (first < 0 || placed.isEmpty())
        return {0, 0};
    const int beyond = viewport()->height() + 1;
    int top = first > placed.last().row ? beyond : -1;
    int bottom = last < placed.first().row ? -1 : beyond;
    for (const PlacedRow &row : placed) {
        if (row.row == first)
            top = row.top + placeInRow(first, raw).top();
        if (row.row == last)
            bottom = row.top + placeInRow(last, raw).bottom();
    }
    return {top, bottom};
}

bool ReviewView::isWhollyInView(Span raw)
{
    const auto [top, bottom] = heightsOf(raw);
    return top >= 0 && bottom <= viewport()->height();
}

bool ReviewView::isInView(Span raw)
{
    if (isWhollyInView(raw))
        return true;
    const auto [top, bottom] = heightsOf(raw);
    const int high = viewport()->height();
    const int seen = std::min(bottom, high) - std::max(top, 0);
    const qsizetype first = m_layout.rowOf(raw.start());
    const qsizetype last = m_layout.rowOf(std::max(raw.start(), raw.end() - 1));
    int whole = 0;
    for (qsizetype row = first; row >= 0 && row <= last && whole <= high; ++row)
        whole += measure(row);
    return whole > high - 2 * windowMargin && seen >= high / 2;
}

/// Where in its row a raw span stands, from the row's top left corner.
QRect ReviewView::placeInRow(qsizetype row, Span raw)
{
    const Span text = m_layout.rows().at(row).text;
    const Span part = raw.intersected(text);
    if (part.isEmpty() || !frameRow(row).laid.raw)
        return {0, 0, 0, measure(row)};
    QRectF hull;
    for (const QRectF &rect :
         frameRow(row).laid.raw->rectsOf(Span(part.start() - text.start(), part.end() - text.start())))
        hull |= rect;
    return hull.translated(0, rowPadding / 2.0).toAlignedRect();
}

void ReviewView::goToShare(double share)
{
    const double total = static_cast<double>(m_layout.totalHeight()) + 2.0 * windowMargin;
    m_window.scrollTo(static_cast<qint64>(share * total) - viewport()->height() / 2);
    settled();
}

void ReviewView::setReadParagraphs(const ParagraphSet &read)
{
    m_read = read;
    if (isVisible())
        m_read.add(visibleParagraphs());
    m_strip->update();
}

ParagraphRange ReviewView::visibleParagraphs() const
{
    const QList<PlacedRow> &placed = m_window.rows();
    if (placed.isEmpty())
        return {};
    return {m_layout.rows().at(placed.first().row).paragraph, m_layout.rows().at(placed.last().row).paragraph};
}

} // namespace bluepencil
