// SPDX-License-Identifier: Apache-2.0
#include "review/paragraphset.h"

#include <QStringList>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

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

QString ParagraphSet::toText() const
{
    QStringList ranges;
    for (const ParagraphRange &range : m_ranges)
        ranges.append(u"%1-%2"_s.arg(range.first).arg(range.last));
    return ranges.join(u' ');
}

ParagraphSet ParagraphSet::fromText(QStringView text)
{
    ParagraphSet set;
    for (const QStringView part : text.tokenize(u' ', Qt::SkipEmptyParts)) {
        const qsizetype dash = part.indexOf(u'-');
        bool firstIsNumber = false;
        bool lastIsNumber = false;
        const qsizetype first = part.left(dash).toLongLong(&firstIsNumber);
        const qsizetype last = part.mid(dash + 1).toLongLong(&lastIsNumber);
        if (dash > 0 && firstIsNumber && lastIsNumber)
            set.add({first, last});
    }
    return set;
}

} // namespace bluepencil
