// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/runcard.h"

#include <QFrame>

#include <array>

class QLabel;
class QToolButton;

namespace bluepencil {

class CardLineRow;
class CommandSet;

/// The current run, opened in the list: why it is suggested, what it repeats, each of its lines, and the buttons that
/// decide it. Buttons come from the command table, so that key and button can never differ.
class CurrentCard : public QFrame {
    Q_OBJECT

public:
    CurrentCard(const CommandSet *commands, QWidget *parent);

    /// Shows a run. `warnings` are sentences about what cutting it does to quotations.
    void show(const RunCard &card, const QStringList &warnings, const Theme &theme, const QFont &textFont);
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void originalAsked(bluepencil::Span raw);
    /// One line of the run was decided by itself.
    void lineDecided(const bluepencil::Finding &finding, bluepencil::Verb verb);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showLines(const RunCard &card, const QFont &textFont);

    QLabel *m_title;
    QLabel *m_certainty;
    QLabel *m_reason;
    QLabel *m_warnings;
    QLabel *m_before;
    std::array<CardLineRow *, 6> m_rows{}; ///< more lines are counted, not listed: the text beside shows them all
    QLabel *m_after;
    QToolButton *m_undecide = nullptr;
    Family m_family = Family::AdMarker;
    Theme m_theme;
};

} // namespace bluepencil
