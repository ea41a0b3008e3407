// SPDX-License-Identifier: Apache-2.0
#include "queue/queuewalk.h"

#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

namespace {

QList<QueueEntry>::iterator find(QList<QueueEntry> &queue, const QueueEntry &here)
{
    return std::find_if(queue.begin(), queue.end(), [&here](const QueueEntry &e) { return isSameArticle(e, here); });
}

/// Begins with `here`, where that is in the queue.
QList<QueueEntry> roundFrom(QList<QueueEntry> queue, const QueueEntry &here)
{
    std::rotate(queue.begin(), find(queue, here), queue.end());
    return queue;
}

} // namespace

QueueEntry entryOf(const ReviewSession *session)
{
    QueueEntry entry;
    if (session) {
        entry.path = session->reading().path;
        entry.record = session->reading().options.record;
    }
    return entry;
}

bool isSameArticle(const QueueEntry &a, const QueueEntry &b)
{
    return a.path == b.path && a.record == b.record;
}

QList<QueueEntry> neighboursOf(QList<QueueEntry> queue, const QueueEntry &here, int step)
{
    if (step < 0)
        std::reverse(queue.begin(), queue.end());
    const auto at = find(queue, here);
    queue.erase(queue.begin(), at == queue.end() ? at : at + 1);
    queue.removeIf([](const QueueEntry &e) { return e.state == QueueState::Unreadable; });
    return queue;
}

QList<QueueEntry> toDoAfter(QList<QueueEntry> queue, const QueueEntry &here)
{
    queue = roundFrom(std::move(queue), here);
    queue.removeIf([&here](const QueueEntry &e) { return isDone(e.state) || isSameArticle(e, here); });
    return queue;
}

QList<QueueEntry> changedAfter(QList<QueueEntry> queue, const QueueEntry &here)
{
    queue = roundFrom(std::move(queue), here);
    queue.removeIf([&here](const QueueEntry &e) { return e.state != QueueState::Changed || isSameArticle(e, here); });
    return queue;
}

QList<QueueEntry> lastOpenedFirst(QList<QueueEntry> queue)
{
    queue.removeIf([](const QueueEntry &e) { return e.openedAt == 0; });
    std::stable_sort(queue.begin(), queue.end(),
                     [](const QueueEntry &a, const QueueEntry &b) { return a.openedAt > b.openedAt; });
    return queue;
}

} // namespace bluepencil
