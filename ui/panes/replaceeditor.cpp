// SPDX-License-Identifier: Apache-2.0
#include "panes/replaceeditor.h"

#include "panes/reviewview.h"
#include "widgets/plainlabel.h"
#include "widgets/sendkeys.h"

#include <QKeyEvent>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 2;
constexpr int margin = 6;

} // namespace

ReplaceEditor::ReplaceEditor(ReviewView *view)
    : QPlainTextEdit(view->viewport())
    , m_view(view)
    , m_hint(new PlainLabel(tr("Return takes the words · Escape leaves the text as it was"), this))
{
    setObjectName(u"replaceEditor"_s);
    m_hint->setObjectName(u"replaceHint"_s);
    m_hint->setContentsMargins(margin, 0, margin, margin / 2);
    m_hint->setEnabled(false);           // said quietly
    m_hint->setAutoFillBackground(true); // the text below the field must not show through
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setWordWrap(true); // in a narrow pane, and in another language
    setAccessibleName(tr("Your words"));
    setAccessibleDescription(tr("Return takes the words, Escape leaves everything as it was."));
    setTabChangesFocus(true);
    hide();
    connect(m_view, &ReviewView::scrolled, this, &ReplaceEditor::place);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        place(); // it grows with the words
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

/// Over the whole paragraph that it replaces words of, so that no old line shows through, and as high as its own words.
void ReplaceEditor::place()
{
    if (isHidden())
        return;
    const CleanText &clean = m_view->shownClean();
    const QRect pane = m_view->paneRect(Pane::Clean);
    setViewportMargins(0, 0, 0, hintHeight(pane.width()));
    const QRect first = m_view->offsetRect(Pane::Clean, clean.toClean(m_raw.start(), Lean::Forward));
    const qsizetype paragraph = m_view->scene().article.paragraphAt(m_raw.start());
    const QRect below = m_view->paragraphRect(paragraph, Pane::Clean);
    const int inset = frameWidth() + static_cast<int>(document()->documentMargin());
    const int lines = std::max(fewestLines, static_cast<int>(document()->size().height()));
    const int words = lines * fontMetrics().lineSpacing();
    const int height = std::max(words, below.bottom() - first.top()) + 2 * inset + hintHeight(pane.width());
    setGeometry(pane.left() - inset, first.top() - inset, pane.width() + 2 * inset, height);
}

int ReplaceEditor::hintHeight(int width) const
{
    return m_hint->heightForWidth(width);
}

void ReplaceEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const int height = hintHeight(width() - 2 * frameWidth());
    m_hint->setGeometry(frameWidth(), this->height() - frameWidth() - height, width() - 2 * frameWidth(), height);
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
