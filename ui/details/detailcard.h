// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "details/detail.h"
#include "theme/theme.h"

#include <QFont>
#include <QFrame>

#include <memory>

class QAction;
class QLabel;
class QTextBrowser;
class QToolButton;

namespace bluepencil {

class CommandSet;
struct Draft;
class RemarkFlow;
class RemarkPrompt;
class ReviewFlow;
class ReviewSession;

/// Everything about the current run, in the place of the list: why, how sure, the text beside what it repeats, what
/// editors said about it, and its history. The keys that decide work on, and the card follows the current run.
class DetailCard : public QFrame {
    Q_OBJECT

public:
    /// Both flows have to live longer.
    DetailCard(ReviewFlow *flow, RemarkFlow *remarks, CommandSet *commands, QWidget *parent);

    void setTheme(const Theme &theme, const QFont &text);
    /// Shows the current run as it is now.
    void reload();
    /// Opens the line for a note, or for a query or its answer: with what was typed there and not sent.
    void askNote();
    void askQuery();
    /// Opens the line for words that were not sent.
    void askAgain(const Draft &draft);
    /// Takes the line away; true when it was there.
    bool dismissPrompt();

Q_SIGNALS:
    /// The original of a repeat should be shown.
    void originalAsked(bluepencil::Span raw);
    /// The line was left; the keys belong to the text again.
    void left();

private:
    [[nodiscard]] QList<Finding> findings() const;
    void ask(Verb verb, Span place, const QString &standing);
    void open(Verb verb, Span place, const QString &words);

    ReviewFlow *m_flow;
    RemarkFlow *m_remarks;
    QAction *m_answer;
    QLabel *m_title;
    QLabel *m_state;
    QTextBrowser *m_text;
    RemarkPrompt *m_prompt;
    std::weak_ptr<ReviewSession> m_asked; ///< the article that the line was opened for
    QToolButton *m_query;
    Theme m_theme;
    QFont m_textFont;
};

} // namespace bluepencil
