// SPDX-License-Identifier: Apache-2.0
#include "panes/paragraphset.h"

#include <algorithm>

namespace bluepencil {

void ParagraphSet::add(ParagraphRange range)
{
    if (range.isEmpty())
        return;
    const auto touchesOrFollows = [](const ParagraphRange &known, qsizetype first) { return known.last + 1 < first; };
    auto begin = std::lower_bound(m_ranges.begin(), m_ranges.end(), range.first, touchesOrFollows);
    auto end = begin;
    for (; end != m_ranges.end() && end->first <= range.last + 1; ++end) {
        range.first = std::min(range.first, end->first);
        range.last = std::max(range.last, end->last);
    }
    m_ranges.insert(m_ranges.erase(begin, end), range);
}

bool ParagraphSet::contains(ParagraphRange range) const
{
    if (range.isEmpty())
        return true;
    const auto found =
        std::lower_bound(m_ranges.begin(), m_ranges.end(), range.first,
                         [](const ParagraphRange &known, qsizetype first) { return known.last < first; });
    return found != m_ranges.end() && found->first <= range.first && range.last <= found->last;
}

QList<ParagraphRange> ParagraphSet::missingOf(qsizetype count) const
{
    QList<ParagraphRange> missing;
    qsizetype next = 0;
    for (const ParagraphRange &range : m_ranges) {
        if (next < std::min(range.first, count))
            missing.append({next, std::min(range.first, count) - 1});
        next = range.last + 1;
    }
    if (next < count)
        missing.append({next, count - 1});
    return missing;
}

} // namespace bluepencil
