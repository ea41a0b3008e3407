// SPDX-License-Identifier: Apache-2.0
#include "work/backgroundanalysis.h"

namespace bluepencil {

BackgroundAnalysis::BackgroundAnalysis(QObject *parent)
    : QObject(parent)
    , m_work(this)
{
}

void BackgroundAnalysis::start(const Article &article, const AnalyzerOptions &options)
{
    m_running = true;
    m_work.start([this, article, options](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const auto publish = [&](const Analysis &soFar, Progress progress) {
            deliver([this, analysis = std::make_shared<const Analysis>(soFar), progress] { take(analysis, progress); });
        };
        (void)analyze(article, options, publish, stop);
    });
}

void BackgroundAnalysis::stop()
{
    m_work.stop();
    m_running = false;
}

void BackgroundAnalysis::take(const std::shared_ptr<const Analysis> &analysis, Progress progress)
{
    m_running = progress.stepsDone < progress.steps;
    Q_EMIT published(analysis, progress);
}

} // namespace bluepencil
