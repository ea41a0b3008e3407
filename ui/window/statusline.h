// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QToolButton;

namespace bluepencil {

class SpokenLabel;

/// The line below the text: where one is, what happened last, who is editing, that it is saved.
///
/// What happens is said to screen readers too.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// What just happened.
    void note(const QString &words);
    /// Has words read out that stand elsewhere: the next stop, how often something was found.
    void say(const QString &words);
    /// The current run counted from 1 (0: none), how many there are, and how many are undecided.
    void setReview(qsizetype run, qsizetype runs, qsizetype undecided);
    void setQuotes(const QList<Statement> &statements);
    /// Who decides, and whether what is decided is kept.
    void setEditor(const QString &name, bool kept);
    void setZoom(int percent);
    /// Shows that findings are still coming; only when it lasts longer than a moment.
    void setBusy(bool busy);
    /// No article.
    void clear();

Q_SIGNALS:
    void editorClicked();

private:
    QLabel *m_review;
    QLabel *m_quotes;
    QLabel *m_note;
    SpokenLabel *m_speech; ///< shows nothing; help on a menu hides the others, and what comes back would be said again
    QProgressBar *m_progress;
    QToolButton *m_editor;
    QLabel *m_zoom;
    bool m_busy = false;
};

} // namespace bluepencil
