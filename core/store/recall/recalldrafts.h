// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/recall/recallorder.h"
#include "text/result.h"

#include <QString>

namespace bluepencil {

class Database;
class ReviewSession;
class Workspace;

/// Puts a recall on record; the number that it has there. Only a chief recalls: the server of a shared workspace
/// refuses everybody else, and so does this, with a sentence.
[[nodiscard]] Result<qint64> recordRecall(Workspace &workspace, const RecallOrder &order, const Signature &by);

/// Drafts the correction of one article: one step on its log, by which the article is in review again. It goes out when
/// somebody has approved it, and not before. The steps that were taken, to take them back; none where the review says
/// so already.
///
/// Fails, with a sentence and without a change, as ReviewSession::apply() does, and for an article that was read anew
/// since it was swept: `reading` is the one that the recall concerns.
[[nodiscard]] Result<QList<Change>> draftCorrection(ReviewSession &session, const Recall &recall, qint64 id,
                                                    qint64 reading, const Signature &by);

/// Why the next edition of a reading differs from the one that froze this revision, where a recall drafted it; empty
/// where none did.
[[nodiscard]] Result<QString> draftedReason(const Database &database, qint64 reading, quint64 since);

} // namespace bluepencil
