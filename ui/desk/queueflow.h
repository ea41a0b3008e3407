// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "queue/queueorder.h"
#include "store/queueentry.h"
#include "text/result.h"

#include <QStringList>

#include <functional>

namespace bluepencil {

/// Leads through the list of files: which comes next, what is passed over, what leaves it.
class QueueFlow : public DeskPart {
    Q_OBJECT

public:
    /// Brings the article of an entry into review, or says why it cannot be read.
    using Opener = std::function<Outcome(const QueueEntry &entry)>;

    QueueFlow(const DeskContext &context, Opener opener, QObject *parent);

    /// All entries, in the order that was chosen.
    [[nodiscard]] QList<QueueEntry> entries() const;
    /// That of the article in review; an empty one for none.
    [[nodiscard]] QueueEntry current() const;
    void setOrder(QueueOrder order);

    /// False, and the entry is marked with the reason, when it cannot be read.
    bool open(const QueueEntry &entry);
    /// Passes over what cannot be read, which is marked and said; false when nothing of it can.
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
    void setAside(const QueueEntry &entry, const QString &problem);

    Opener m_opener;
    QueueOrder m_order = QueueOrder::Arrival;
    QStringList *m_passedOver = nullptr; ///< collects what cannot be read, while one that can is looked for
};

} // namespace bluepencil
