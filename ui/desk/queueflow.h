// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "queue/queueorder.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace bluepencil {

class QueueLooks;

/// Leads through the list of files: which comes next, what is passed over, what leaves it.
class QueueFlow : public DeskPart {
    Q_OBJECT

public:
    /// Brings the article of an entry into review, or says why it cannot be read; nothing when the editor stopped it.
    using Opener = std::function<std::optional<Outcome>(const QueueEntry &entry)>;

    /// `looks` has to live longer.
    QueueFlow(const DeskContext &context, Opener opener, QueueLooks *looks, QObject *parent);

    /// All entries, in the order that was chosen, with what a look into them showed. Costs next to nothing while nobody
    /// wrote.
    [[nodiscard]] QList<QueueEntry> entries() const;
    /// The same in the order in which they came, without that.
    [[nodiscard]] const QList<QueueEntry> &arrivals() const;
    /// Other programs may have written: the next one who asks gets what the store holds.
    void forget();
    /// The work on the article in review has gone on; its entry as it is now. The queue is not read again for that, and
    /// the entry keeps its place in the order until it is.
    QueueEntry takeUpCurrent(int stopsLeft);
    /// The article in review was opened, and nothing else has happened. False where the list has to be read again for
    /// that: it is new there, has another state now, or could not be read before.
    [[nodiscard]] bool takeUpOpened();
    /// That of the article in review; an empty one for none.
    [[nodiscard]] QueueEntry current() const;
    void setOrder(QueueOrder order);

    /// False, and the entry is marked with the reason, when it cannot be read; false as well when the editor stopped
    /// it.
    bool open(const QueueEntry &entry);
    /// Passes over what cannot be read, which is marked and said; false when nothing of it can. Whoever stops one of
    /// them stops them all.
    bool openFirstOf(const QList<QueueEntry> &entries);
    /// The file after (1) or before (-1) the current one.
    void openNeighbour(int step);
    /// The next one that is not done; `whenAllDone` is said where there is none.
    void openNextToDo(const QString &whenAllDone);
    /// The next one that has changed on disk; false when there is none.
    bool openNextChanged();
    /// Goes on where the editor stopped the last time; false when there is nothing to go on with.
    bool resume();

    /// Takes an entry out of the queue; what was decided on it stays. Goes on with its neighbour when it is in review.
    void remove(const QueueEntry &entry);
    /// Takes out what is exported, spiked or unreadable.
    void clearDone();

Q_SIGNALS:
    /// The article in review left the list, and none follows it.
    void ended();

private:
    enum class Opening : quint8 { Opened, Unreadable, Stopped };
    [[nodiscard]] Opening tryOpening(const QueueEntry &entry);
    [[nodiscard]] QString withWhatWaits(const QString &sentence) const;
    void setAside(const QueueEntry &entry, const QString &problem);

    Opener m_opener;
    QueueLooks *m_looks;
    mutable QList<QueueEntry> m_arrivals;
    mutable QList<QueueEntry> m_ordered;
    mutable bool m_isRead = false;    ///< the first of them is what the store holds
    mutable bool m_isOrdered = false; ///< and the second is made of it
    mutable quint64 m_writes = 0;     ///< of the workspace, when it was read
    mutable quint64 m_seen = 0;       ///< the revision of the looks in the second
    QueueOrder m_order = QueueOrder::Arrival;
    QStringList *m_passedOver = nullptr; ///< collects what cannot be read, while one that can is looked for
};

} // namespace bluepencil
