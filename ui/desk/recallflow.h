// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "store/queue/queueentry.h"
#include "store/recall/recallsweep.h"

namespace bluepencil {

class OpenSessions;

/// Drafts the corrections of a recall: in every article that can be corrected, after showing all of them, as one step
/// that is taken back as one. Each article is in review then, and goes out when somebody approves it.
class RecallFlow : public DeskPart {
    Q_OBJECT

public:
    /// `sessions` has to live longer.
    RecallFlow(const DeskContext &context, OpenSessions *sessions, QObject *parent);

    /// True when something was drafted. What could not be is said.
    bool draft(const RecallOrder &order, const QList<RecalledArticle> &articles);

private:
    /// A draft, and how the work on its article stood before.
    struct Draft {
        std::shared_ptr<ReviewSession> session;
        QList<Change> changes;
        QueueState before = QueueState::Approved;
    };
    [[nodiscard]] bool mayDraft(const RecallOrder &order, const QList<RecalledArticle> &open) const;
    [[nodiscard]] QList<Draft> draftAll(const Recall &recall, qint64 id, const QList<RecalledArticle> &open,
                                        QStringList &troubles);
    void remember(const QList<Draft> &drafts);

    OpenSessions *m_sessions;
};

} // namespace bluepencil
