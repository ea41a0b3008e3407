// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "desk/deskpart.h"
#include "queue/queueprogress.h"
#include "store/cache/glances.h"
#include "store/cache/recurringlines.h"
#include "store/cache/saidindex.h"
#include "store/queue/queueentry.h"
#include "work/latestwork.h"
#include "work/queuelooker.h"

#include <QHash>
#include <QSet>
#include <QTimer>

#include <utility>

namespace bluepencil {

class HouseRuleFlow;
class ReviewSession;

/// Looks into every file of the queue beside the window: where it comes from, which lines recur in its source, and how
/// many stops wait in it. First all files are read for their lines, since they tell what recurs; then the stops of
/// those that nobody decided on are counted. What was seen is kept, so that the next start goes on where this one
/// ended.
class QueueLooks : public DeskPart {
    Q_OBJECT

public:
    /// `rules` has to live longer.
    QueueLooks(const DeskContext &context, HouseRuleFlow *rules, QObject *parent);

    /// The queue as it is now: what is new in it is looked into.
    void follow(const QList<QueueEntry> &entries);
    /// Adds what is known to entries.
    void fill(QList<QueueEntry> &entries) const;
    /// Goes up with whatever fill() would say.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    /// What is wrong with files by now, as sentences by path, though what was decided on them stands: fill() says it.
    void setProblems(const QHash<QString, QString> &problems);
    /// These files first: what somebody sees.
    void prefer(const QSet<QString> &paths) { m_looker.prefer(paths); }
    /// Files that may hold something else by now.
    void lookAgain(const QStringList &paths);
    /// A file of the queue has another name.
    void move(const QString &from, const QString &to);
    /// What an entry's file looked like when it was looked into; no file before that.
    [[nodiscard]] FileStamp stampOf(const QueueEntry &entry) const
    {
        return m_known.value({entry.path, entry.record}).stamp;
    }
    /// False when none of these lines stands in the article, as far as it was looked into.
    [[nodiscard]] bool mayHold(const QueueEntry &entry, const LineHashes &lines) const;
    /// How many stops are left in an article that somebody decides on.
    void setLeft(const QueueEntry &entry, int stops);

    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_looker.isPaused(); }
    /// Drops what is left to look into, until goOn() or the next start.
    void cancel();
    void goOn();
    [[nodiscard]] QueueProgress progress() const { return m_progress; }

    /// Which lines recur in the source of an article, for its analysis. Long articles get none: they would take longer
    /// to look up than an editor waits.
    void tell(CutOptions &options, const ReviewSession &session) const;

Q_SIGNALS:
    void progressed(const bluepencil::QueueProgress &progress);
    /// tell() says more than before: what an archive taught has been read.
    void learned();
    /// More is known of what is said in the files.
    void heard();
    /// fill() says more than before; told now and then.
    void seenMore();

private:
    using Key = std::pair<QString, QString>; ///< path and record

    void readArchiveIndex();
    /// What knows most of a source.
    [[nodiscard]] const RecurringLines &linesFor(const QString &source) const;
    void take(const QList<LookResult> &results);
    void takeGlance(Glance glance);
    void plan();
    [[nodiscard]] QList<LookTask> unread() const;
    [[nodiscard]] QList<LookTask> uncounted(const LookKnowledge &knowledge) const;
    void begin(const QList<LookTask> &tasks, std::shared_ptr<const LookKnowledge> knowledge);
    void tellProgress();

    HouseRuleFlow *m_rules;
    Glances m_glances;
    SaidIndex m_said;
    QueueLooker m_looker;
    QHash<Key, Glance> m_known;
    RecurringLines m_lines;   ///< of all that is known, by source
    RecurringLines m_archive; ///< what an archive taught, if there is one
    LatestWork m_archiveReader;
    QList<QueueEntry> m_entries;
    QHash<QString, QString> m_problems; ///< by path
    QSet<QString> m_read;               ///< paths that were looked at since the start
    QList<Glance> m_unkept;
    QueueProgress m_progress;
    QTimer m_show; ///< the list is not made anew for every batch
    quint64 m_revision = 0;
    bool m_cancelled = false;
};

} // namespace bluepencil
