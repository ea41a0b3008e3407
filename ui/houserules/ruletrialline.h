// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/houserules.h"
#include "store/queue/queueentry.h"
#include "widgets/plainlabel.h"
#include "work/latestwork.h"

namespace bluepencil {

struct RuleTrial;

/// Says what a rule that nobody keeps yet would find in the files of the queue. Hidden while it has nothing to say.
class RuleTrialLine : public PlainLabel {
    Q_OBJECT

public:
    explicit RuleTrialLine(QWidget *parent = nullptr);

    /// Tries a rule beside the window; nothing of one that cannot be used.
    void tryOut(const HouseRule &rule, const QList<QueueEntry> &queue);
    /// There is no rule to try.
    void stop();

private:
    void say(const RuleTrial &trial);

    LatestWork m_trying;
};

} // namespace bluepencil
