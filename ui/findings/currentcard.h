// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/runcard.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace bluepencil {

class CommandSet;

/// The current run, opened in the list: why it is suggested, what it repeats, each of its lines, and the buttons that
/// decide it. Buttons come from the command table, so that key and button can never differ.
class CurrentCard : public QFrame {
    Q_OBJECT

public:
    CurrentCard(const CommandSet *commands, QWidget *parent);

    /// Shows a run in a card of that width, in pixels. `warnings` are sentences about what cutting it does to
    /// quotations.
    void show(const RunCard &card, const QStringList &warnings, const Theme &theme, const QFont &textFont, int width);
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void originalAsked(bluepencil::Span raw);
    /// One line of the run was decided by itself.
    void lineDecided(const bluepencil::Finding &finding, bluepencil::Verb verb);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCount(qsizetype lines, const QString &words, const QPalette &look);
    void addLine(qsizetype index);

    QLabel *m_title;
    QLabel *m_certainty;
    QLabel *m_reason;
    QLabel *m_warnings;
    QVBoxLayout *m_lines;
    RunCard m_card;
    Theme m_theme;
    QFont m_textFont;
    int m_lineWidth = 0; ///< pixels for the text of a line
};

} // namespace bluepencil
