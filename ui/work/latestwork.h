// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace bluepencil {

/// One job at a time on a worker thread of its own. Starting another, or stopping, drops whatever the one under way
/// still has to say.
class LatestWork : public QObject {
    Q_OBJECT

public:
    /// Hands a piece of work from the worker to the thread that LatestWork lives on; it is dropped there when the job
    /// is the latest no more.
    using Deliver = std::function<void(std::function<void()> onOwner)>;
    using Job = std::function<void(const std::stop_token &stop, const Deliver &deliver)>;

    explicit LatestWork(QObject *parent);
    /// Waits until the worker has let go, which is soon.
    ~LatestWork() override;

    void start(Job job);
    void stop();

protected:
    bool event(QEvent *event) override;

private:
    QThreadPool m_worker;
    std::stop_source m_stop;
    quint64 m_generation = 0;
};

} // namespace bluepencil
