// SPDX-License-Identifier: Apache-2.0
#include "work/queuelooker.h"

#include "work/betweenthreads.h"

#include <QThread>

#include <algorithm>
#include <functional>
#include <utility>

namespace bluepencil {

namespace {

constexpr int batchMilliseconds = 50;

} // namespace

QueueLooker::QueueLooker(QObject *parent, int workers)
    : QObject(parent)
{
    m_workers.setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 1, workers));
    m_workers.setThreadPriority(QThread::LowPriority);
    m_batch.setInterval(batchMilliseconds);
    connect(&m_batch, &QTimer::timeout, this, &QueueLooker::handOn);
}

QueueLooker::~QueueLooker()
{
    cancel();
    m_workers.waitForDone();
    BetweenThreads::taken();
}

void QueueLooker::start(const QList<LookTask> &tasks, std::shared_ptr<const LookKnowledge> knowledge)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_unseen += tasks.size() - static_cast<qsizetype>(m_waiting.size());
        m_waiting.assign(tasks.begin(), tasks.end());
        m_knowledge = std::move(knowledge);
    }
    pump();
}

void QueueLooker::prefer(const QSet<QString> &paths)
{
    const std::scoped_lock lock(m_mutex);
    std::stable_partition(m_waiting.begin(), m_waiting.end(),
                          [&paths](const LookTask &task) { return paths.contains(task.path); });
}

void QueueLooker::setPaused(bool paused)
{
    m_paused = paused;
    pump();
}

void QueueLooker::cancel()
{
    const std::scoped_lock lock(m_mutex);
    m_stop.request_stop();
    m_stop = std::stop_source();
    ++m_generation;
    m_waiting.clear();
    m_results.clear();
    m_running = 0;
    m_unseen = 0;
}

/// As many workers as there is work for; each goes on until nothing waits. What they saw is asked for, not told: a
/// timer can be started by its own thread only.
void QueueLooker::pump()
{
    const std::scoped_lock lock(m_mutex);
    if (m_paused)
        return;
    const int wanted = std::min(m_workers.maxThreadCount(), static_cast<int>(m_waiting.size()));
    while (m_running < wanted) {
        ++m_running;
        std::function<void()> run = [this, generation = m_generation, token = m_stop.get_token()] {
            BetweenThreads::taken();
            work(generation, token);
            BetweenThreads::given();
        };
        BetweenThreads::given();
        m_workers.start(std::move(run));
        if (!m_batch.isActive())
            m_batch.start();
    }
}

/// False where there is none, or where this worker is one of a run that was cancelled.
bool QueueLooker::takeTask(quint64 generation, LookTask &task, std::shared_ptr<const LookKnowledge> &knowledge)
{
    const std::scoped_lock lock(m_mutex);
    if (generation != m_generation)
        return false;
    if (m_paused || m_waiting.empty()) {
        --m_running;
        return false;
    }
    task = std::move(m_waiting.front());
    m_waiting.pop_front();
    knowledge = m_knowledge;
    return true;
}

void QueueLooker::work(quint64 generation, const std::stop_token &stop)
{
    LookTask task;
    std::shared_ptr<const LookKnowledge> knowledge;
    while (takeTask(generation, task, knowledge)) {
        LookResult result = look(task, *knowledge, stop);
        const std::scoped_lock lock(m_mutex);
        if (generation != m_generation)
            return;
        m_results.append(std::move(result));
    }
}

void QueueLooker::handOn()
{
    QList<LookResult> results;
    {
        const std::scoped_lock lock(m_mutex);
        results = std::exchange(m_results, {});
        m_unseen -= results.size();
        if (m_running == 0)
            m_batch.stop();
    }
    if (results.isEmpty())
        return;
    Q_EMIT looked(results);
    if (m_unseen == 0)
        Q_EMIT done();
}

} // namespace bluepencil
