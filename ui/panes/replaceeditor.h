// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QPlainTextEdit>

namespace bluepencil {

class ReviewView;

/// The only place of the window that takes text for the article: it stands over the words that it replaces, in the
/// cleaned pane, and goes with them when they scroll. Return takes the words, Escape leaves everything as it was.
class ReplaceEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit ReplaceEditor(ReviewView *view);

    /// Opens over a raw span (UTF-16 offsets) with the words that stand there now.
    void edit(Span raw, const QString &words);

Q_SIGNALS:
    void replaced(bluepencil::Span raw, const QString &words);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void place();
    void leave();

    ReviewView *m_view;
    Span m_raw;
};

} // namespace bluepencil
