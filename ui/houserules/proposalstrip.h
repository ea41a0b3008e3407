// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/ruleproposals.h"

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace bluepencil {

/// Asks about proposed house rules, one at a time: yes, no, or later. Hidden when there is nothing to ask.
class ProposalStrip : public QFrame {
    Q_OBJECT

public:
    /// Y, N and L answer while `keysOf` or the strip has the focus: not where letters are typed or choose.
    ProposalStrip(QWidget *keysOf, QWidget *parent);

    /// The proposals there are now; those that were put off stay put off.
    void setProposals(const QList<RuleProposal> &proposals);

Q_SIGNALS:
    void accepted(const bluepencil::HouseRule &rule);
    void refused(const bluepencil::HouseRule &rule);

private:
    void layOut();
    void putOff();
    void showFirst();

    QList<RuleProposal> m_proposals; ///< those still to be answered
    QList<HouseRule> m_putOff;
    QLabel *m_heading;
    QLabel *m_question;
    QPushButton *m_yes;
    QPushButton *m_no;
    QPushButton *m_later;
};

} // namespace bluepencil
