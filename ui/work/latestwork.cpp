// SPDX-License-Identifier: Apache-2.0
#include "work/latestwork.h"

namespace bluepencil {

LatestWork::LatestWork(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

LatestWork::~LatestWork()
{
    stop();
    m_worker.waitForDone();
}

void LatestWork::start(Job job)
{
    stop();
    m_stop = std::stop_source();
    m_worker.start([this, job = std::move(job), generation = m_generation, token = m_stop.get_token()] {
        if (token.stop_requested())
            return;
        job(token, [this, generation](std::function<void()> onOwner) {
            QMetaObject::invokeMethod(
                this,
                [this, generation, onOwner = std::move(onOwner)] {
                    if (generation == m_generation)
                        onOwner();
                },
                Qt::QueuedConnection);
        });
    });
}

void LatestWork::stop()
{
    m_stop.request_stop();
    ++m_generation;
}

} // namespace bluepencil
