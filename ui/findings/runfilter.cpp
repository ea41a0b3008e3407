// SPDX-License-Identifier: Apache-2.0
#include "findings/runfilter.h"

#include <numeric>

namespace bluepencil {

void RunCounts::add(RunState state, Family family)
{
    ++byState[static_cast<std::size_t>(state)];
    ++byFamily[static_cast<std::size_t>(family)];
}

qsizetype RunCounts::all() const
{
    return std::accumulate(byState.begin(), byState.end(), qsizetype(0));
}

} // namespace bluepencil
