// SPDX-License-Identifier: Apache-2.0
#include "panes/replaceeditor.h"

#include "panes/reviewview.h"

#include <QKeyEvent>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 3;
constexpr int margin = 6;

} // namespace

ReplaceEditor::ReplaceEditor(ReviewView *view)
    : QPlainTextEdit(view->viewport())
    , m_view(view)
{
    setObjectName(u"replaceEditor"_s);
    setAccessibleName(tr("Your words"));
    setAccessibleDescription(tr("Return takes the words, Escape leaves everything as it was."));
    setTabChangesFocus(true);
    hide();
    connect(m_view, &ReviewView::scrolled, this, &ReplaceEditor::place);
}

void ReplaceEditor::edit(Span raw, const QString &words)
{
    m_raw = raw;
    setFont(m_view->readingFont());
    setPlainText(words);
    selectAll();
    show();
    place();
    setFocus();
}

/// Over the lines it replaces, and tall enough to write in.
void ReplaceEditor::place()
{
    if (isHidden())
        return;
    const CleanText &clean = m_view->shownClean();
    const QRect pane = m_view->paneRect(Pane::Clean);
    const QRect first = m_view->offsetRect(Pane::Clean, clean.toClean(m_raw.start(), Lean::Forward));
    const QRect last = m_view->offsetRect(Pane::Clean, clean.toClean(m_raw.end()));
    const int lines = fewestLines * fontMetrics().lineSpacing() + 2 * margin;
    const int height = std::max(lines, last.bottom() - first.top() + 2 * margin);
    setGeometry(pane.left(), first.top() - margin, pane.width(), height);
}

/// Escape means these words while they are being written, not the window's way back to the text.
bool ReplaceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void ReplaceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isReturn && !(event->modifiers() & Qt::ShiftModifier)) {
        Q_EMIT replaced(m_raw, toPlainText());
        leave();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ReplaceEditor::leave()
{
    hide();
    m_view->setFocus();
}

} // namespace bluepencil
