// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/cache/cache.h"
#include "work/backgroundanalysis.h"
#include "work/latestwork.h"

#include <QList>

#include <functional>

namespace bluepencil {

class HouseRuleFlow;
class QueueLooks;

/// Has the article in review analyzed. What was found the last time under the same house rules is there at once; else a
/// worker looks. Decisions stay where they are, whatever is found: each is of a span.
class AnalysisFlow : public DeskPart {
    Q_OBJECT

public:
    /// `rules` and `looks`, who know what recurs, have to live longer.
    AnalysisFlow(const DeskContext &context, HouseRuleFlow *rules, QueueLooks *looks, QObject *parent);

    void start();
    /// Nothing is published after that.
    void stop();
    /// Has these analyzed as well, beside the window; `done` is called when each of them is, on this thread. What was
    /// begun for others before is dropped.
    void analyzeAll(const QList<std::shared_ptr<ReviewSession>> &articles, const std::function<void()> &done);
    [[nodiscard]] bool isRunning() const { return m_worker.isRunning(); }

Q_SIGNALS:
    /// Findings arrived; all of them when nothing is being analyzed any more.
    void analyzed();
    /// What is to be known about the article as a whole, found out by reading it.
    void warned(const QString &sentence);

private:
    void take(const Analysis &analysis, Progress progress);
    void tellWarnings();

    [[nodiscard]] CutOptions optionsFor(const ReviewSession &session) const;

    HouseRuleFlow *m_rules;
    QueueLooks *m_looks;
    Cache m_cache; ///< so that a file that was looked at before opens without waiting
    BackgroundAnalysis m_worker;
    LatestWork m_others;   ///< of articles that are not in review
    bool m_isTold = false; ///< what is to be known of the article, since it is the one in review
    QString m_key;         ///< of what is being analyzed
};

} // namespace bluepencil
