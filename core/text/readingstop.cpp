// SPDX-License-Identifier: Apache-2.0
#include "text/readingstop.h"

#include <QCoreApplication>

#include <utility>

namespace bluepencil {

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(ReadingStop)
};

thread_local const ReadingStop *innermost = nullptr;

} // namespace

ReadingStop::ReadingStop(std::stop_token stop)
    : m_stop(std::move(stop))
    , m_outer(std::exchange(innermost, this))
{
}

ReadingStop::~ReadingStop()
{
    innermost = m_outer;
}

std::stop_token ReadingStop::current()
{
    return innermost ? innermost->m_stop : std::stop_token();
}

bool ReadingStop::isRequested()
{
    return innermost && innermost->m_stop.stop_requested();
}

Failure ReadingStop::stopped()
{
    return {Sentences::tr("was not read to its end, since that was stopped.")};
}

} // namespace bluepencil
