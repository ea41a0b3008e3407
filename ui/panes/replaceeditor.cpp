// SPDX-License-Identifier: Apache-2.0
#include "panes/replaceeditor.h"

#include "panes/reviewview.h"
#include "widgets/sendkeys.h"

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
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (!isHidden())
            Q_EMIT typed(m_raw, toPlainText());
    });
}

void ReplaceEditor::edit(Span raw, const QString &words)
{
    hide(); // what is put in is not typed
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

/// Escape and Ctrl+Return mean these words while they are being written, not the window's way back to the text and no
/// approval.
bool ReplaceEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape || isSendKey(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void ReplaceEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        leave();
    } else if (isReturn && !(event->modifiers() & Qt::ShiftModifier)) {
        send();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

void ReplaceEditor::send()
{
    const QString words = toPlainText();
    leave();
    Q_EMIT replaced(m_raw, words);
}

void ReplaceEditor::leave()
{
    if (isHidden())
        return;
    hide();
    m_view->setFocus();
    Q_EMIT left();
}

} // namespace bluepencil
