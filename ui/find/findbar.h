// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "find/backgroundsearch.h"
#include "find/textquery.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace bluepencil {

class CommandSet;
class ReviewView;

/// A line above the panes that finds words in both of them: every match tinted, the current one framed, "3 of 17".
///
/// Looks in the raw text, on a worker thread; the clean pane shows those matches that are left in it. What is wrong
/// with an expression stands below the line and never in a window of its own.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// Answers the commands to find; both have to live as long.
    FindBar(const CommandSet *commands, ReviewView *view, QWidget *parent = nullptr);

    /// The article to look in; empty for none. An open bar looks again.
    void setText(const QString &text);
    /// Opens the bar, or comes back to it, with the selected words in the line.
    void open();
    /// Closes the bar and gives the text the focus, the current match selected. False when it was not open.
    bool dismiss();

    [[nodiscard]] const QList<Span> &matches() const { return m_matches; }
    /// An index into matches(); -1 for none.
    [[nodiscard]] qsizetype current() const { return m_current; }
    /// How long a search may take before the bar says that it is under way, in milliseconds; 300 unless set.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }
    /// With the short words on its buttons.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// What stands beside the line now: "2 of 7", "Searching…".
    void counted(const QString &words);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void nameParts();
    void layOut();
    void connectParts();
    [[nodiscard]] QToolButton *makeToggle(const QString &name, const QString &words, const QString &help);
    [[nodiscard]] TextQuery query() const;
    void fit();
    void dress(bool briefly);
    void search();
    void show(const QList<Span> &matches);
    void showFault(const QString &sentence);
    void step(int by);
    void goTo(qsizetype match);
    void sayCount();
    void say(const QString &count);

    const CommandSet *m_commands;
    ReviewView *m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    QLabel *m_fault;
    QToolButton *m_before;
    QToolButton *m_next;
    QToolButton *m_case;
    QToolButton *m_whole;
    QToolButton *m_pattern;
    QToolButton *m_close;
    BackgroundSearch m_search;
    QTimer m_patience; ///< runs while nothing was found yet
    QHBoxLayout *m_line = nullptr;
    int m_briefWidth = 0;
    QString m_text;
    QList<Span> m_matches;
    qsizetype m_current = -1;
    qsizetype m_from = 0; ///< where the editor was when the search began: raw UTF-16 offset
};

} // namespace bluepencil
