// SPDX-License-Identifier: Apache-2.0
#include "desk/queueflow.h"

#include "desk/filewatch.h"
#include "desk/queuelooks.h"
#include "queue/queuewalk.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QFileInfo>
#include <QScopedValueRollback>

#include <algorithm>

namespace bluepencil {

QueueFlow::QueueFlow(const DeskContext &context, Opener opener, QueueLooks *looks, QObject *parent)
    : DeskPart(context, parent)
    , m_opener(std::move(opener))
    , m_looks(looks)
{
}

const QList<QueueEntry> &QueueFlow::arrivals() const
{
    if (m_isRead && m_writes == workspace().writes())
        return m_arrivals;
    m_writes = workspace().writes();
    const Result<QList<QueueEntry>> entries = workspace().queue();
    m_isRead = entries.ok();
    m_isOrdered = false;
    m_arrivals = entries.ok() ? *entries : QList<QueueEntry>();
    return m_arrivals;
}

QList<QueueEntry> QueueFlow::entries() const
{
    QList<QueueEntry> entries = arrivals();
    if (m_isOrdered && m_seen == m_looks->revision())
        return m_ordered;
    m_looks->fill(entries);
    m_seen = m_looks->revision();
    m_isOrdered = true;
    m_ordered = ordered(std::move(entries), m_order);
    return m_ordered;
}

void QueueFlow::forget()
{
    m_isRead = false;
}

QueueEntry QueueFlow::takeUpCurrent(int stopsLeft)
{
    QueueEntry now = current();
    for (QList<QueueEntry> *list : {&m_arrivals, &m_ordered}) {
        const auto at = std::find_if(list->begin(), list->end(),
                                     [&now](const QueueEntry &entry) { return isSameArticle(entry, now); });
        if (at == list->end())
            continue;
        at->state = session()->queueState();
        at->stops = isDone(at->state) ? -1 : stopsLeft;
        now = *at;
    }
    m_looks->setLeft(now, stopsLeft);
    m_seen = m_looks->revision();
    m_writes = workspace().writes();
    return now;
}

bool QueueFlow::takeUpOpened()
{
    const auto at = std::find_if(m_arrivals.begin(), m_arrivals.end(),
                                 [now = current()](const QueueEntry &entry) { return isSameArticle(entry, now); });
    const bool isKnown =
        m_isRead && at != m_arrivals.end() && at->problem.isEmpty() && at->state == session()->queueState();
    if (isKnown)
        m_writes = workspace().writes();
    return isKnown;
}

QueueEntry QueueFlow::current() const
{
    return entryOf(session().get());
}

void QueueFlow::setOrder(QueueOrder order)
{
    m_order = order;
    m_isOrdered = false;
    Q_EMIT queueChanged();
}

bool QueueFlow::open(const QueueEntry &entry)
{
    return tryOpening(entry) == Opening::Opened;
}

QueueFlow::Opening QueueFlow::tryOpening(const QueueEntry &entry)
{
    const std::optional<Outcome> opened = m_opener(entry);
    if (!opened)
        return Opening::Stopped;
    if (opened->ok())
        return Opening::Opened;
    setAside(entry, opened->sentence());
    return Opening::Unreadable;
}

/// What cannot be read is marked, so that nobody waits for it.
void QueueFlow::setAside(const QueueEntry &entry, const QString &problem)
{
    if (const Outcome marked = workspace().markUnreadable(entry, problem); !marked.ok()) {
        Q_EMIT said(marked.sentence());
        return;
    }
    Q_EMIT queueChanged();
    if (m_passedOver)
        m_passedOver->append(problem);
    else
        Q_EMIT said(problem);
}

bool QueueFlow::openFirstOf(const QList<QueueEntry> &entries)
{
    QStringList problems;
    bool found = false;
    {
        // One sentence about all that was passed over, in the place of one each.
        const QScopedValueRollback quiet(m_passedOver, &problems);
        found = std::any_of(entries.begin(), entries.end(),
                            [this](const QueueEntry &entry) { return tryOpening(entry) != Opening::Unreadable; });
    }
    if (problems.isEmpty())
        return found;
    const QString listed = problems.first(std::min(problems.size(), mostNames)).join(u' ');
    Q_EMIT said(!found && problems.size() == 1
                    ? listed
                    : tr("%n files cannot be read and were passed over: %1", nullptr, static_cast<int>(problems.size()))
                          .arg(listed));
    return found;
}

void QueueFlow::openNeighbour(int step)
{
    Q_EMIT noted({}); // what was said last is about the article that is left
    if (!openFirstOf(neighboursOf(entries(), current(), step)))
        Q_EMIT noted(step > 0 ? tr("This is the last file.") : tr("This is the first file."));
}

void QueueFlow::openNextToDo(const QString &whenAllDone)
{
    if (openFirstOf(toDoAfter(entries(), current())))
        return;
    if (session() && hasChangedOnDisk(*session())) // what was approved is not what the file holds by now
        open(current());
    else
        Q_EMIT noted(withWhatWaits(whenAllDone));
}

QString QueueFlow::withWhatWaits(const QString &sentence) const
{
    const QList<QueueEntry> all = entries();
    const auto waiting = std::count_if(all.begin(), all.end(),
                                       [](const QueueEntry &entry) { return entry.state == QueueState::Approved; });
    if (waiting == 0)
        return sentence;
    return sentence + u' ' + tr("%n approved texts wait for their export.", nullptr, static_cast<int>(waiting));
}

bool QueueFlow::openNextChanged()
{
    const QList<QueueEntry> changed = changedAfter(entries(), current());
    openFirstOf(changed);
    return !changed.isEmpty();
}

bool QueueFlow::resume()
{
    return openFirstOf(lastOpenedFirst(entries()));
}

void QueueFlow::remove(const QueueEntry &entry)
{
    if (entry.path.isEmpty())
        return;
    if (const Outcome gone = workspace().dequeue(entry); !gone.ok()) {
        Q_EMIT said(gone.sentence());
        return;
    }
    if (session() && isSameArticle(entry, current())) {
        openFirstOf(toDoAfter(entries(), current()));
        if (isSameArticle(entry, current()))
            Q_EMIT ended();
    }
    Q_EMIT queueChanged();
    Q_EMIT noted(tr("Out of the list: %1. What was decided on it stays.").arg(QFileInfo(entry.path).fileName()));
}

void QueueFlow::clearDone()
{
    int cleared = 0;
    const QList<QueueEntry> all = entries();
    for (const QueueEntry &entry : all) {
        const bool isCurrent = session() && isSameArticle(entry, current());
        if (isCurrent || !isFinished(entry.state))
            continue;
        if (const Outcome gone = workspace().dequeue(entry); !gone.ok()) {
            Q_EMIT said(gone.sentence());
            return;
        }
        ++cleared;
    }
    Q_EMIT queueChanged();
    Q_EMIT noted(cleared == 0 ? tr("Nothing that is done is in the list.")
                              : tr("Out of the list: %n files that are done.", nullptr, cleared));
}

} // namespace bluepencil
