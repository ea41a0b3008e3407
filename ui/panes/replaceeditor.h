// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QPlainTextEdit>

class QLabel;

namespace bluepencil {

class ReviewView;

/// The only place of the window that takes text for the article: it stands over the words that it replaces, in the
/// cleaned pane, and goes with them when they scroll. Return takes the words, Escape leaves the article as it was.
class ReplaceEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReplaceEditor(ReviewView *view);

    /// Opens over a raw span (UTF-16 offsets) with these words: those that stand there now, or that were begun.
    void edit(Span raw, const QString &words);
    /// Takes the field away; the words go nowhere.
    void leave();

Q_SIGNALS:
    /// Other words are in the field than it was opened with.
    void typed(bluepencil::Span raw, const QString &words);
    void left();
    void replaced(bluepencil::Span raw, const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();
    [[nodiscard]] int hintHeight(int width) const;
    void send();

    ReviewView *m_view;
    QLabel *m_hint; ///< what the keys do, below the words
    Span m_raw;
};

} // namespace bluepencil
