// SPDX-License-Identifier: Apache-2.0
#include "store/queue/queueentry.h"

#include <algorithm>
#include <array>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array stateNames = {"new"_L1,     "in_review"_L1, "approved"_L1, "exported"_L1,
                                   "changed"_L1, "spiked"_L1,    "query"_L1,    "unreadable"_L1};
static_assert(stateNames.size() == static_cast<size_t>(QueueState::Unreadable) + 1);

} // namespace

bool isDone(QueueState state)
{
    return state == QueueState::Approved || state == QueueState::Exported || state == QueueState::Spiked ||
           state == QueueState::Unreadable;
}

bool isFinished(QueueState state)
{
    return isDone(state) && state != QueueState::Approved;
}

QLatin1StringView nameOf(QueueState state)
{
    return stateNames[static_cast<size_t>(state)];
}

QueueState queueStateNamed(const QString &name)
{
    const auto found =
        std::find_if(stateNames.begin(), stateNames.end(), [&name](QLatin1StringView n) { return name == n; });
    if (found == stateNames.end())
        return QueueState::New;
    return static_cast<QueueState>(std::distance(stateNames.begin(), found));
}

} // namespace bluepencil
