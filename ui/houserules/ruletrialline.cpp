// SPDX-License-Identifier: Apache-2.0
#include "houserules/ruletrialline.h"

#include "store/houserules/ruletrial.h"

#include <QLocale>

namespace bluepencil {

using namespace Qt::StringLiterals;

RuleTrialLine::RuleTrialLine(QWidget *parent)
    : PlainLabel(parent)
    , m_trying(this)
{
    setObjectName(u"houseRuleTrial"_s);
    setWordWrap(true);
    hide();
}

void RuleTrialLine::tryOut(const HouseRule &rule, const QList<QueueEntry> &queue)
{
    stop();
    if (!checkHouseRule(rule).ok())
        return;
    m_trying.start([this, rule, queue](const std::stop_token &token, const LatestWork::Deliver &deliver) {
        const RuleTrial trial = tryRule(rule, queue, token);
        deliver([this, trial] { say(trial); });
    });
}

void RuleTrialLine::stop()
{
    m_trying.stop();
    hide();
}

void RuleTrialLine::say(const RuleTrial &trial)
{
    QStringList examples;
    for (const QString &example : trial.examples)
        examples.append(tr("“%1”").arg(fontMetrics().elidedText(example, Qt::ElideRight, width() / 2)));
    setText(trial.articles == 0 ? tr("No article of the queue has such a line.")
                                : tr("Articles of the queue that have such a line: %1. %2")
                                      .arg(QLocale().toString(trial.articles), examples.join(u' ')));
    show();
}

} // namespace bluepencil
