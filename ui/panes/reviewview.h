// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/columns.h"
#include "panes/overview.h"
#include "panes/paneselection.h"
#include "panes/panetext.h"
#include "panes/reviewscene.h"
#include "panes/rowcomposer.h"
#include "panes/rowlayout.h"
#include "panes/rowshapes.h"
#include "panes/rowwindow.h"
#include "review/paragraphset.h"
#include "theme/theme.h"

#include <QAbstractScrollArea>
#include <QBasicTimer>
#include <QElapsedTimer>
#include <QHash>

namespace bluepencil {

class OverviewStrip;
class PaneHeader;
class RowPainter;
class TextPane;

/// The raw article and the cleaned one side by side, row by row.
///
/// A row is a raw paragraph and what is left of it; both panes share the rows, so that text that belongs together
/// stands at one height, however it wraps. Only what is on the screen is laid out. The view shows what it is given and
/// says what was asked of it; it decides nothing and knows no store.
class ReviewView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReviewView(QWidget *parent = nullptr);
    ~ReviewView() override;

    [[nodiscard]] QSize sizeHint() const override;
    /// Room for a few words in either pane.
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Shows an article from its top.
    void setScene(const ReviewScene &scene);
    /// Shows the same article after something changed in it. `changedRaw` is what was decided (empty: nothing that
    /// changes text); the row under the eye stays where it is.
    void updateScene(const ReviewScene &scene, Span changedRaw);
    [[nodiscard]] const ReviewScene &scene() const { return m_composer.scene(); }

    /// The findings of the current run: framed in both panes, and brought into view.
    void setCurrent(const QList<FindingId> &findings);
    [[nodiscard]] const QList<FindingId> &current() const { return m_composer.current(); }
    /// Whether credits that may be moved out of the text are pointed out; they are unless told otherwise.
    void setCreditsShown(bool shown);
    void setMode(CleanMode mode);
    [[nodiscard]] CleanMode mode() const { return m_composer.mode(); }
    /// The text of the right pane: as it goes out, or as it would.
    [[nodiscard]] const CleanText &shownClean() const { return m_composer.clean(); }

    /// The paragraph that Up and Down move, an index into the article's paragraphs; -1 without text.
    [[nodiscard]] qsizetype cursorParagraph() const { return m_cursor; }
    /// Its text in the article that is shown; raw UTF-16 offsets, empty without one.
    [[nodiscard]] Span cursorSpan() const;
    /// Moves it there, and the caret with it: a selection that is begun by keys begins in this paragraph.
    void setCursorParagraph(qsizetype paragraph);

    /// Scrolls as little as needed to have the raw span on the screen with room around it.
    void showSpan(Span raw);
    /// The same, and the cursor stands there, unless it does already.
    void goTo(Span raw);
    /// True when all of the raw span is on the screen; of one that fits on no screen, when it fills a half of this one.
    [[nodiscard]] bool isInView(Span raw);
    /// True when nothing of the raw span is beyond the screen.
    [[nodiscard]] bool isWhollyInView(Span raw);
    [[nodiscard]] ParagraphRange visibleParagraphs() const;
    /// The paragraphs that have been on the screen since setScene, or were said to have been.
    [[nodiscard]] const ParagraphSet &readParagraphs() const { return m_read; }
    void setReadParagraphs(const ParagraphSet &read);

    [[nodiscard]] const PaneSelection &selection() const { return m_selection; }
    /// Offsets of the selection's pane.
    void setSelection(const PaneSelection &selection);
    void clearSelection();
    void selectAll();
    /// The selection as a span of the raw text, whichever pane it is in; empty without one. UTF-16 offsets.
    [[nodiscard]] Span selectedRaw() const;
    /// The selected text as its pane shows it: from the clean pane, clean text.
    [[nodiscard]] QString selectedText() const;
    /// Puts the selected text on the clipboard: plain, and from the clean pane as paragraphs of HTML too. Without a
    /// selection nothing happens.
    void copy() const;

    /// What the find bar found, ordered and disjoint, in UTF-16 offsets of the raw text; shown in both panes.
    /// `current` is the one of them that the editor is at, and is framed; empty for none.
    void setHighlights(const QList<Span> &raw, Span current = {});

    /// The size of the text in per cent.
    [[nodiscard]] int zoom() const { return m_zoom; }
    void setZoom(int percent);
    void zoomIn();
    void zoomOut();
    /// The face of the text; the size is that at 100 per cent.
    void setReadingFont(const QFont &font);
    [[nodiscard]] QFont readingFont() const { return m_readingFont; }
    /// The height of a line as a multiple of its letters' height; 1.2 unless set.
    void setLineSpacing(qreal factor);
    void setContrast(Contrast contrast);
    [[nodiscard]] const Theme &theme() const { return m_theme; }

    /// Places in the viewport, in its pixels. A paragraph's rectangle is that of its lines, empty when it is not on the
    /// screen or nothing of it is left in the pane. Offsets are those of the pane's own text.
    [[nodiscard]] QRect paneRect(Pane pane) const;
    [[nodiscard]] QRect paragraphRect(qsizetype paragraph, Pane pane) const;
    [[nodiscard]] QRect offsetRect(Pane pane, qsizetype offset) const;
    [[nodiscard]] qsizetype offsetAt(Pane pane, QPoint position);
    /// What a pane shows around an offset of its text.
    [[nodiscard]] PanePicture pictureAt(Pane pane, qsizetype offset) const;
    /// The text of a pane as it is shown now.
    [[nodiscard]] PaneText textOf(Pane pane) const;
    /// The pane as an object of its own, for screen readers.
    [[nodiscard]] TextPane *textPane(Pane pane) const { return pane == Pane::Raw ? m_rawPane : m_cleanPane; }

Q_SIGNALS:
    /// A finding was clicked in either pane.
    void findingActivated(bluepencil::FindingId finding);
    void cursorMoved(qsizetype paragraph);
    /// The editor's hand moved the cursor there, by key or mouse.
    void paragraphChosen(qsizetype paragraph);
    void selectionChanged();
    /// `raw` is the UTF-16 offset into the raw text, whichever pane was asked.
    void contextMenuAsked(bluepencil::Pane pane, qsizetype raw, const QPoint &globalPosition);
    void zoomChanged(int percent);
    void readingFontChanged();
    /// Other rows are on the screen, or rows are at another place.
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    /// A row that is on the screen: composed and laid out.
    struct FrameRow {
        RowPicture picture;
        LaidRow laid;
    };
    /// A place under the mouse: a pane and an offset of its text.
    struct PanePoint {
        Pane pane = Pane::Raw;
        qsizetype row = -1;
        qsizetype offset = 0;
    };

    void rebuildTheme();
    void applyGeometry();
    void placeParts();
    void settled();
    void refresh();
    void updateScrollBar();
    void dropOffScreenRows();
    void bringIntoView(Span raw, int room, int wantedTop, int least = 0);
    [[nodiscard]] QRect placeInRow(qsizetype row, Span raw);
    [[nodiscard]] int measure(qsizetype row);
    [[nodiscard]] const FrameRow &frameRow(qsizetype row);
    [[nodiscard]] TypeStyle styleNow() const;
    [[nodiscard]] RowMetrics metricsNow() const;
    void keepEye(const std::function<void()> &change);
    void paintFrames(QPainter &painter, const RowPainter &rowPainter);
    [[nodiscard]] bool goesOnFramed(qsizetype row, int step, Pane pane);
    void paintTies(QPainter &painter);
    [[nodiscard]] int heightOf(Span raw);
    void goToShare(double share);

    [[nodiscard]] PanePoint pointAt(QPoint position);
    [[nodiscard]] PanePoint pointIn(Pane pane, QPoint position);
    [[nodiscard]] qsizetype rawOffsetOf(const PanePoint &point) const;
    void moveCursor(int by);
    void moveBar(qsizetype paragraph);
    void setCaret(qsizetype paragraph);
    void chooseParagraph(qsizetype paragraph);
    void draw(Draw how);
    [[nodiscard]] std::pair<int, int> heightsOf(Span raw);
    [[nodiscard]] int roomBelow(qsizetype row);
    void selectParagraph(const PanePoint &point);
    void dragTo(QPoint position);
    [[nodiscard]] qsizetype rowShowing(Pane pane, qsizetype offset) const;
    [[nodiscard]] Span selectedIn(const PanePicture &pane, Pane which) const;

    Theme m_theme;
    Contrast m_contrast = Contrast::Normal;
    QFont m_readingFont;
    qreal m_lineSpacing = 1.0;
    int m_zoom = 100;

    RowComposer m_composer;
    RowLayout m_layout;
    RowShapes m_shapes;
    RowWindow m_window;
    Columns m_columns;
    QHash<qsizetype, FrameRow> m_frame; ///< composed as things are now; cleared whenever any of them changes
    bool m_settling = false;

    qsizetype m_cursor = -1;
    PaneSelection m_selection;
    QPoint m_pressedAt;
    QPoint m_draggedTo;
    bool m_dragging = false;
    QBasicTimer m_dragTimer; ///< scrolls while a drag is above or below the view
    QElapsedTimer m_sinceDoubleClick;

    Overview m_overview;
    ParagraphSet m_read;
    PaneHeader *m_header;
    OverviewStrip *m_strip;
    TextPane *m_rawPane;
    TextPane *m_cleanPane;
};

} // namespace bluepencil
