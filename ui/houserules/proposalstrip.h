// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/ruleproposals.h"
#include "work/latestwork.h"

#include <QFrame>
#include <QList>

class QAction;
class QLabel;
class QPushButton;

namespace bluepencil {

/// Asks about proposed house rules, one at a time: yes, no, or later. Hidden when there is nothing to ask.
class ProposalStrip : public QFrame {
    Q_OBJECT

public:
    /// Y, N and L answer while `keysOf` or the strip has the focus: not where letters are typed or choose.
    ProposalStrip(QWidget *keysOf, QWidget *parent);

    /// Shows the proposals that a database holds now; those that were put off stay put off. Years of decisions are read
    /// for them, so this is done on a thread of its own.
    void lookIn(const QString &databaseFile);
    [[nodiscard]] bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    void accepted(const bluepencil::HouseRule &rule);
    void refused(const bluepencil::HouseRule &rule);
    void failed(const QString &why);

private:
    void layOut();
    void take(const Result<QList<RuleProposal>> &proposals);
    /// The rule asked about, which is asked about no more.
    [[nodiscard]] HouseRule answered();
    void putOff();
    void showFirst();
    /// A question, and why it is asked.
    void ask(const QString &question, const QString &habit);

    QList<RuleProposal> m_proposals; ///< those still to be answered
    QList<HouseRule> m_putOff;
    LatestWork m_look;
    bool m_isLooking = false;
    QLabel *m_heading;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_later;
    QList<QAction *> m_keys;
};

} // namespace bluepencil
