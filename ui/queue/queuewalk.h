// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"

#include <QList>

namespace bluepencil {

class ReviewSession;

/// The entry of an article that is open; an empty one of none.
[[nodiscard]] QueueEntry entryOf(const ReviewSession *session);
/// True when both are of one article, however far the work on it was when they were read.
[[nodiscard]] bool isSameArticle(const QueueEntry &a, const QueueEntry &b);

// Which entries of a queue to try, one after the other, seen from the entry `here`. Pure: nothing is read.

/// What stands behind it (1), or before it (-1) with the nearest first. What cannot be read is left out. None when
/// `here` is not in the queue.
[[nodiscard]] QList<QueueEntry> neighboursOf(QList<QueueEntry> queue, const QueueEntry &here, int step);
/// What is not done, from behind `here` on and round at the end; `here` itself is left out.
[[nodiscard]] QList<QueueEntry> toDoAfter(QList<QueueEntry> queue, const QueueEntry &here);
/// The same for what has changed on disk since it was decided on.
[[nodiscard]] QList<QueueEntry> changedAfter(QList<QueueEntry> queue, const QueueEntry &here);
/// What was opened before, the last one first.
[[nodiscard]] QList<QueueEntry> lastOpenedFirst(QList<QueueEntry> queue);

} // namespace bluepencil
