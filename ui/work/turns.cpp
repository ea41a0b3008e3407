// SPDX-License-Identifier: Apache-2.0
#include "work/turns.h"

#include <utility>

namespace bluepencil {

Turns::Turns(QObject *parent)
    : QObject(parent)
{
    connect(&m_turn, &QTimer::timeout, this, &Turns::doNext); // with an interval of 0: when nothing else waits
}

void Turns::add(std::function<void()> job)
{
    m_jobs.append(std::move(job));
    m_turn.start();
}

void Turns::clear()
{
    m_jobs.clear();
    m_turn.stop();
}

/// A job may add others, or drop them.
void Turns::doNext()
{
    const std::function<void()> job = m_jobs.takeFirst();
    if (m_jobs.isEmpty())
        m_turn.stop();
    job();
}

} // namespace bluepencil
