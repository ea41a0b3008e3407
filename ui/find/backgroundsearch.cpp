// SPDX-License-Identifier: Apache-2.0
#include "find/backgroundsearch.h"

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

BackgroundSearch::BackgroundSearch(QObject *parent)
    : QObject(parent)
{
}

BackgroundSearch::~BackgroundSearch()
{
    stop();
    workers().waitForDone();
}

void BackgroundSearch::start(const QString &text, const TextQuery &query)
{
    stop();
    m_stop = std::stop_source();
    workers().start([this, text, query, generation = m_generation, token = m_stop.get_token()] {
        if (token.stop_requested())
            return;
        Result<QList<Span>> matches = findMatches(text, query, token);
        QMetaObject::invokeMethod(
            this, [this, generation, matches = std::move(matches)] { take(generation, matches); },
            Qt::QueuedConnection);
    });
}

void BackgroundSearch::stop()
{
    m_stop.request_stop();
    ++m_generation;
}

void BackgroundSearch::take(quint64 generation, const Result<QList<Span>> &matches)
{
    if (generation != m_generation)
        return;
    if (matches)
        Q_EMIT found(*matches);
    else
        Q_EMIT failed(matches.sentence());
}

} // namespace bluepencil
