// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "review/review.h"
#include "store/queue/queueentry.h"

#include <QList>
#include <QStringList>

namespace bluepencil {

class AnalysisFlow;
class OpenSessions;
class HouseRuleFlow;
class HouseRules;
class QueueFlow;
class QueueLooks;

/// Cuts many suggestions in one step, after showing every one of them: of the article in review, or of all files of the
/// queue that are not done.
class BulkCuts : public DeskPart {
    Q_OBJECT

public:
    /// Whom it asks. All have to live longer.
    struct Helpers {
        OpenSessions *sessions = nullptr;
        QueueFlow *queue = nullptr;
        AnalysisFlow *analysis = nullptr;
        QueueLooks *looks = nullptr;
        HouseRuleFlow *rules = nullptr;
    };

    BulkCuts(const DeskContext &context, const Helpers &helpers, QObject *parent);

    /// Suggestions of the article in review; `title` says which.
    void cutTogether(const QString &title, const QList<Finding> &suggestions);
    /// All that is sure and may be cut unread, in every file. The files are analyzed beside the window first.
    void cutSureEverywhere();
    /// Every paragraph of every file that reads like one of these, without the white space around it, and that no house
    /// rule protects.
    void cutLinesEverywhere(const QStringList &lines);

private:
    /// What is to be cut in one file.
    struct FileCuts {
        std::shared_ptr<ReviewSession> session;
        QList<Change> changes;
        QStringList lines; ///< what goes, as it reads
    };
    [[nodiscard]] QList<std::shared_ptr<ReviewSession>> filesToDo();
    [[nodiscard]] QList<std::shared_ptr<ReviewSession>> filesWith(const QStringList &lines);
    [[nodiscard]] QList<std::shared_ptr<ReviewSession>> opened(const QList<QueueEntry> &entries);
    [[nodiscard]] FileCuts sureCutsIn(const std::shared_ptr<ReviewSession> &article) const;
    [[nodiscard]] FileCuts cutsOfLines(const std::shared_ptr<ReviewSession> &article, const QStringList &lines,
                                       const HouseRules *rules) const;
    void offer(const QString &title, QList<FileCuts> cuts);
    void take(const QString &title, const QList<FileCuts> &cuts);
    void countStops(const QList<std::shared_ptr<ReviewSession>> &articles);

    Helpers m_helpers;
};

} // namespace bluepencil
