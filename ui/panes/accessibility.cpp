// SPDX-License-Identifier: Apache-2.0
#include "panes/accessibility.h"

#include "panes/reviewview.h"
#include "panes/spokenattributes.h"
#include "panes/textpane.h"
#include "widgets/announce.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QAccessibleWidget>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

QTextBoundaryFinder::BoundaryType finderType(QAccessible::TextBoundaryType boundary)
{
    switch (boundary) {
    case QAccessible::CharBoundary:
        return QTextBoundaryFinder::Grapheme;
    case QAccessible::WordBoundary:
        return QTextBoundaryFinder::Word;
    default:
        return QTextBoundaryFinder::Sentence;
    }
}

/// One pane, read as text. Answers look at the lines around the offset asked for, never at the whole article.
class PaneAccessible : public QAccessibleObject, public QAccessibleTextInterface {
public:
    explicit PaneAccessible(TextPane *pane)
        : QAccessibleObject(pane)
        , m_pane(pane)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this) : nullptr;
    }

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(view()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QWindow *window() const override { return view()->window()->windowHandle(); }
    QAccessible::Role role() const override { return QAccessible::EditableText; }
    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QRect rect() const override;

    void selection(int index, int *start, int *end) const override;
    int selectionCount() const override { return selected().isEmpty() ? 0 : 1; }
    void addSelection(int start, int end) override { view()->setSelection({m_pane->pane(), start, end}); }
    void removeSelection(int) override { view()->clearSelection(); }
    void setSelection(int, int start, int end) override { addSelection(start, end); }
    int cursorPosition() const override;
    void setCursorPosition(int position) override;

    QString text(int start, int end) const override { return m_pane->text().textOf(Span(start, std::max(start, end))); }
    QString textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    QString textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const override;
    int characterCount() const override { return static_cast<int>(m_pane->text().length()); }
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int start, int end) override;
    QString attributes(int offset, int *start, int *end) const override;

private:
    [[nodiscard]] ReviewView *view() const { return m_pane->view(); }
    [[nodiscard]] Span selected() const;
    [[nodiscard]] Span unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const;
    [[nodiscard]] QString give(Span span, int *start, int *end) const;

    TextPane *m_pane;
    qsizetype m_caret = -1; ///< where a reader put it, as a raw offset, so that no decision moves it to other words
};

QString PaneAccessible::text(QAccessible::Text kind) const
{
    const bool raw = m_pane->pane() == Pane::Raw;
    switch (kind) {
    case QAccessible::Name:
        return raw ? TextPane::tr("Raw article") : TextPane::tr("Cleaned article");
    case QAccessible::Description:
        if (raw)
            return TextPane::tr("The article as it was scraped");
        return view()->mode() == CleanMode::AsItGoesOut ? TextPane::tr("The article as it goes out now")
                                                        : TextPane::tr("The article if all suggestions were cut");
    default:
        return {};
    }
}

QAccessible::State PaneAccessible::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    state.focusable = true;
    state.focused = view()->hasFocus() && view()->selection().pane == m_pane->pane();
    state.invisible = !view()->isVisible();
    return state;
}

QRect PaneAccessible::rect() const
{
    const QRect inView = view()->paneRect(m_pane->pane());
    return {view()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

Span PaneAccessible::selected() const
{
    const PaneSelection &selection = view()->selection();
    return selection.pane == m_pane->pane() ? selection.span() : Span();
}

void PaneAccessible::selection(int index, int *start, int *end) const
{
    const Span span = index == 0 ? selected() : Span();
    *start = static_cast<int>(span.start());
    *end = static_cast<int>(span.end());
}

int PaneAccessible::cursorPosition() const
{
    if (!selected().isEmpty())
        return static_cast<int>(view()->selection().position);
    const qsizetype paragraph = view()->cursorParagraph();
    if (paragraph < 0)
        return 0;
    const Article &article = view()->scene().article;
    const bool isThere = m_caret >= 0 && m_caret <= article.length() && article.paragraphAt(m_caret) == paragraph;
    return static_cast<int>(
        m_pane->text().fromRaw(isThere ? m_caret : article.paragraphs().at(paragraph).text.start()));
}

void PaneAccessible::setCursorPosition(int position)
{
    m_caret = m_pane->text().toRaw(position);
    view()->setCursorParagraph(view()->scene().article.paragraphAt(m_caret));
}

/// The character, word, sentence, line or whole text that holds the offset.
Span PaneAccessible::unitAt(qsizetype offset, QAccessible::TextBoundaryType boundary) const
{
    const Span line = m_pane->text().lineAround(offset);
    if (boundary == QAccessible::NoBoundary)
        return {0, m_pane->text().length()};
    if (boundary == QAccessible::LineBoundary || boundary == QAccessible::ParagraphBoundary || line.isEmpty())
        return line;
    const QString words = m_pane->text().textOf(line);
    QTextBoundaryFinder finder(finderType(boundary), words);
    finder.setPosition(std::clamp<qsizetype>(offset - line.start(), 0, words.size()));
    const qsizetype start = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    const qsizetype end = finder.toNextBoundary();
    return {line.start() + std::max<qsizetype>(start, 0), end < 0 ? line.end() : line.start() + end};
}

QString PaneAccessible::give(Span span, int *start, int *end) const
{
    *start = static_cast<int>(span.start());
    *end = static_cast<int>(span.end());
    return m_pane->text().textOf(span);
}

QString PaneAccessible::textAtOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    return give(unitAt(offset, boundary), start, end);
}

QString PaneAccessible::textBeforeOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const Span here = unitAt(offset, boundary);
    return give(here.start() == 0 ? Span() : unitAt(here.start() - 1, boundary), start, end);
}

QString PaneAccessible::textAfterOffset(int offset, QAccessible::TextBoundaryType boundary, int *start, int *end) const
{
    const Span here = unitAt(offset, boundary);
    const qsizetype length = m_pane->text().length();
    return give(here.end() >= length ? Span(length, length) : unitAt(here.end(), boundary), start, end);
}

QRect PaneAccessible::characterRect(int offset) const
{
    const QRect inView = view()->offsetRect(m_pane->pane(), offset);
    return inView.isEmpty() ? QRect() : QRect(view()->viewport()->mapToGlobal(inView.topLeft()), inView.size());
}

int PaneAccessible::offsetAtPoint(const QPoint &point) const
{
    const QPoint inView = view()->viewport()->mapFromGlobal(point);
    return view()->paneRect(m_pane->pane()).contains(inView)
               ? static_cast<int>(view()->offsetAt(m_pane->pane(), inView))
               : -1;
}

void PaneAccessible::scrollToSubstring(int start, int end)
{
    view()->showSpan(
        Span(m_pane->text().toRaw(start), std::max(m_pane->text().toRaw(start), m_pane->text().toRaw(end))));
}

QString PaneAccessible::attributes(int offset, int *start, int *end) const
{
    const SpokenAttributes here = spokenAttributes(view()->pictureAt(m_pane->pane(), offset), view()->theme(), offset);
    // Line ends belong to no row. A stretch without length would keep a reader at its offset for ever.
    const qsizetype lineEnd =
        std::min(m_pane->text().length(), std::max<qsizetype>(offset + 1, m_pane->text().lineAround(offset).end()));
    const Span stretch = here.span.isEmpty() ? Span(std::min<qsizetype>(offset, lineEnd), lineEnd) : here.span;
    *start = static_cast<int>(stretch.start());
    *end = static_cast<int>(stretch.end());
    return here.text;
}

/// The view itself: a group of the two panes.
class ViewAccessible : public QAccessibleWidget {
public:
    explicit ViewAccessible(ReviewView *view)
        : QAccessibleWidget(view, QAccessible::Grouping)
        , m_view(view)
    {
    }

    int childCount() const override { return 2; }
    QAccessibleInterface *child(int index) const override
    {
        if (index != 0 && index != 1)
            return nullptr;
        return QAccessible::queryAccessibleInterface(m_view->textPane(index == 0 ? Pane::Raw : Pane::Clean));
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        return child->object() == m_view->textPane(Pane::Raw)     ? 0
               : child->object() == m_view->textPane(Pane::Clean) ? 1
                                                                  : -1;
    }
    QAccessibleInterface *focusChild() const override
    {
        return m_view->hasFocus() ? child(m_view->selection().pane == Pane::Raw ? 0 : 1) : nullptr;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (const int index : {0, 1}) {
            if (child(index)->rect().contains(x, y))
                return child(index);
        }
        return nullptr;
    }

private:
    ReviewView *m_view;
};

QAccessibleInterface *describe(const QString &, QObject *object)
{
    if (auto *pane = qobject_cast<TextPane *>(object))
        return new PaneAccessible(pane);
    if (auto *view = qobject_cast<ReviewView *>(object))
        return new ViewAccessible(view);
    return nullptr;
}

} // namespace

void installReviewAccessibility()
{
    QAccessible::installFactory(describe);
}

void announceCursor(const ReviewView &view)
{
    if (!isAnybodyListening() || view.cursorParagraph() < 0)
        return;
    TextPane *pane = view.textPane(view.selection().pane);
    const Span paragraph = view.scene().article.paragraphs().at(view.cursorParagraph()).text;
    QAccessibleTextCursorEvent event(pane, static_cast<int>(pane->text().fromRaw(paragraph.start())));
    announce(event);
}

void announceFocus(const ReviewView &view)
{
    if (!isAnybodyListening())
        return;
    // Qt tells that the view, a group, has the focus once it has let the view know; then it is the pane's turn.
    TextPane *pane = view.textPane(view.selection().pane);
    QMetaObject::invokeMethod(
        pane,
        [pane] {
            if (!pane->view()->hasFocus())
                return;
            QAccessibleEvent event(pane, QAccessible::Focus);
            announce(event);
        },
        Qt::QueuedConnection);
}

void announceSelection(const ReviewView &view)
{
    if (!isAnybodyListening())
        return;
    const Span span = view.selection().span();
    QAccessibleTextSelectionEvent event(view.textPane(view.selection().pane), static_cast<int>(span.start()),
                                        static_cast<int>(span.end()));
    announce(event);
}

void announceText(const ReviewView &view, Pane pane)
{
    if (!isAnybodyListening())
        return;
    QAccessibleEvent event(view.textPane(pane), QAccessible::VisibleDataChanged);
    announce(event);
}

} // namespace bluepencil
