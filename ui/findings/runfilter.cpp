// SPDX-License-Identifier: Apache-2.0
#include "findings/runfilter.h"

#include <algorithm>
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

bool holdsWords(const RunCard &card, const QString &words)
{
    const auto holds = [&words](const QString &text) { return text.contains(words, Qt::CaseInsensitive); };
    return holds(card.title) || holds(wordFor(card.state)) || holds(card.mark) ||
           std::any_of(card.said.begin(), card.said.end(), holds) ||
           std::any_of(card.lines.begin(), card.lines.end(),
                       [&](const CardLine &line) { return holds(line.excerpt) || holds(line.note); });
}

} // namespace bluepencil
