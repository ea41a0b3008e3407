// SPDX-License-Identifier: Apache-2.0
#include "houserules/proposalstrip.h"

#include "widgets/plainlabel.h"
#include "words/houserulewords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

ProposalStrip::ProposalStrip(QWidget *keysOf, QWidget *parent)
    : QFrame(parent)
    , m_look(this)
    , m_heading(new PlainLabel(this))
    , m_question(new PlainLabel(this))
    , m_yes(new QPushButton(tr("Yes   Y"), this))
    , m_no(new QPushButton(tr("No   N"), this))
    , m_later(new QPushButton(tr("Later   L"), this))
{
    setObjectName(u"ruleProposal"_s);
    m_question->setObjectName(u"ruleProposalQuestion"_s);
    m_yes->setObjectName(u"ruleProposalYes"_s);
    m_no->setObjectName(u"ruleProposalNo"_s);
    m_later->setObjectName(u"ruleProposalLater"_s);
    m_yes->setToolTip(tr("Make it a house rule"));
    m_no->setToolTip(tr("Make no rule of it, and do not ask again"));
    m_later->setToolTip(tr("Ask again another time"));
    layOut();
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT accepted(answered()); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT refused(answered()); });
    connect(m_later, &QPushButton::clicked, this, &ProposalStrip::putOff);
    const auto addKey = [this, keysOf](QPushButton *button, Qt::Key key) {
        auto *action = new QAction(button->toolTip(), this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        keysOf->addAction(action);
        connect(action, &QAction::triggered, button, &QPushButton::click);
        m_keys.append(action);
    };
    addKey(m_yes, Qt::Key_Y);
    addKey(m_no, Qt::Key_N);
    addKey(m_later, Qt::Key_L);
    showFirst();
}

void ProposalStrip::layOut()
{
    setFrameShape(QFrame::StyledPanel);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_heading->setFont(strong);
    m_question->setWordWrap(true);
    auto *answers = new QHBoxLayout;
    answers->addWidget(m_heading, 1);
    for (QPushButton *each : {m_yes, m_no, m_later}) {
        each->setAutoDefault(false);
        answers->addWidget(each);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(answers);
    layout->addWidget(m_question);
}

void ProposalStrip::lookIn(const QString &databaseFile)
{
    m_isLooking = true;
    m_look.start([this, databaseFile](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const Result<QList<RuleProposal>> proposals = ruleProposalsIn(databaseFile, stop);
        deliver([this, proposals] { take(proposals); });
    });
}

void ProposalStrip::take(const Result<QList<RuleProposal>> &proposals)
{
    m_isLooking = false;
    m_proposals = proposals.ok() ? *proposals : QList<RuleProposal>();
    m_proposals.removeIf([this](const RuleProposal &proposal) { return m_putOff.contains(proposal.rule); });
    showFirst();
    if (!proposals.ok())
        Q_EMIT failed(proposals.sentence());
}

HouseRule ProposalStrip::answered()
{
    HouseRule rule = m_proposals.takeFirst().rule;
    showFirst();
    return rule;
}

void ProposalStrip::putOff()
{
    m_putOff.append(answered());
}

void ProposalStrip::showFirst()
{
    setVisible(!m_proposals.isEmpty());
    for (QPushButton *each : {m_yes, m_no, m_later})
        each->setEnabled(!m_proposals.isEmpty());
    for (QAction *key : std::as_const(m_keys)) // they are the list's own letters while nothing is asked
        key->setEnabled(!m_proposals.isEmpty());
    if (m_proposals.isEmpty())
        return;
    const RuleProposal &proposal = m_proposals.first();
    const auto articles = static_cast<int>(proposal.articles);
    const bool cut = proposal.rule.action == HouseRule::Action::Cut;
    m_heading->setText(tr("Proposed rule 1 of %n", nullptr, static_cast<int>(m_proposals.size())));
    if (proposal.rule.action == HouseRule::Action::SwitchOff)
        return ask(tr("Switch “%1” off in %2?").arg(proposal.rule.text, reachOf(proposal.rule)),
                   tr("Articles where editors kept what it suggested: %1; where they followed it: %2.")
                       .arg(proposal.articles)
                       .arg(proposal.others));
    const QString habit = cut ? tr("It was cut by hand in %n articles.", nullptr, articles)
                              : tr("It was suggested and kept in %n articles.", nullptr, articles);
    const QString question = cut ? tr("Always cut “%1” in %2?").arg(proposal.rule.text, reachOf(proposal.rule))
                                 : tr("Never cut “%1” in %2?").arg(proposal.rule.text, reachOf(proposal.rule));
    ask(question, habit);
}

void ProposalStrip::ask(const QString &question, const QString &habit)
{
    m_question->setText(tr("%1 %2", "a question, and why it is asked").arg(question, habit));
    m_question->setAccessibleName(tr("%1: %2").arg(m_heading->text(), m_question->text()));
}

} // namespace bluepencil
