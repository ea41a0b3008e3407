// SPDX-License-Identifier: Apache-2.0
#include "queue/backgroundanalysis.h"

#include <QThreadPool>

namespace bluepencil {

namespace {

/// One thread of our own, so that the destructor waits for our worker only.
QThreadPool &workers()
{
    static QThreadPool pool;
    pool.setMaxThreadCount(1);
    return pool;
}

} // namespace

BackgroundAnalysis::BackgroundAnalysis(QObject *parent)
    : QObject(parent)
{
}

BackgroundAnalysis::~BackgroundAnalysis()
{
    stop();
    workers().waitForDone();
}

void BackgroundAnalysis::start(const Article &article)
{
    stop();
    m_stop = std::stop_source();
    m_running = true;
    workers().start([this, article, generation = m_generation, token = m_stop.get_token()] {
        (void)analyze(
            article, {},
            [&](const Analysis &soFar, Progress progress) {
                auto analysis = std::make_shared<const Analysis>(soFar);
                QMetaObject::invokeMethod(
                    this,
                    [this, generation, analysis = std::move(analysis), progress] {
                        take(generation, analysis, progress);
                    },
                    Qt::QueuedConnection);
            },
            token);
    });
}

void BackgroundAnalysis::stop()
{
    m_stop.request_stop();
    ++m_generation;
    m_running = false;
}

void BackgroundAnalysis::take(quint64 generation, const std::shared_ptr<const Analysis> &analysis, Progress progress)
{
    if (generation != m_generation)
        return;
    m_running = progress.stagesDone < progress.stages;
    Q_EMIT published(analysis, progress);
}

} // namespace bluepencil
