// SPDX-License-Identifier: Apache-2.0
#include "find/backgroundsearch.h"

namespace bluepencil {

BackgroundSearch::BackgroundSearch(QObject *parent)
    : QObject(parent)
    , m_work(this)
{
}

void BackgroundSearch::start(const QString &text, const TextQuery &query)
{
    m_work.start([this, text, query](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        deliver([this, matches = findMatches(text, query, stop)] { take(matches); });
    });
}

void BackgroundSearch::stop()
{
    m_work.stop();
}

void BackgroundSearch::take(const Result<QList<Span>> &matches)
{
    if (matches)
        Q_EMIT found(*matches);
    else
        Q_EMIT failed(matches.sentence());
}

} // namespace bluepencil
