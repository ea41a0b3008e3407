// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cache/looking.h"

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>

namespace bluepencil {

/// Looks into many files on one or two worker threads beside the window, those first that are preferred, and hands what
/// it saw to the thread it lives on, several at a time.
class QueueLooker : public QObject {
    Q_OBJECT

public:
    /// The window and the article in review need the other cores.
    static constexpr int mostWorkers = 2;

    explicit QueueLooker(QObject *parent, int workers = mostWorkers);
    /// Waits until the workers have let go, which is soon.
    ~QueueLooker() override;

    /// What is to be done now, in the place of what was waiting. What is under way goes on.
    void start(const QList<LookTask> &tasks, std::shared_ptr<const LookKnowledge> knowledge);
    /// These paths first: what somebody sees.
    void prefer(const QSet<QString> &paths);
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    /// Drops what waits and what is under way; nothing of it is handed on.
    void cancel();
    /// Nothing waits and nothing is under way.
    [[nodiscard]] bool isIdle() const { return m_unseen == 0; }

Q_SIGNALS:
    /// A batch, in no order; never empty.
    void looked(const QList<bluepencil::LookResult> &results);
    /// Everything that was to be done has been handed on.
    void done();

private:
    void pump();
    void work(quint64 generation, const std::stop_token &stop);
    [[nodiscard]] bool takeTask(quint64 generation, LookTask &task, std::shared_ptr<const LookKnowledge> &knowledge);
    void handOn();

    QThreadPool m_workers;
    QTimer m_batch; ///< runs while a worker does; collects what comes one by one
    bool m_paused = false;
    qsizetype m_unseen = 0; ///< tasks whose results were not handed on

    std::mutex m_mutex; ///< guards what follows
    std::deque<LookTask> m_waiting;
    std::shared_ptr<const LookKnowledge> m_knowledge;
    QList<LookResult> m_results;
    quint64 m_generation = 0;
    int m_running = 0;
    std::stop_source m_stop;
};

} // namespace bluepencil
