// SPDX-License-Identifier: Apache-2.0
#include "review/strip.h"

#include <QList>

#include <algorithm>

namespace bluepencil {

namespace {

QList<const Decision *> textDecisionsInOrder(const QHash<DecisionId, Decision> &decisions)
{
    QList<const Decision *> ordered;
    for (const Decision &decision : decisions) {
        if (changesText(decision.verb))
            ordered.append(&decision);
    }
    std::sort(ordered.begin(), ordered.end(), [](const Decision *a, const Decision *b) {
        return a->sequence != b->sequence ? a->sequence < b->sequence : a->span < b->span;
    });
    return ordered;
}

} // namespace

Strip::Strip(const QHash<DecisionId, Decision> &decisions)
{
    const QList<const Decision *> ordered = textDecisionsInOrder(decisions);
    for (const Decision *decision : ordered)
        paint(*decision);
}

void Strip::paint(const Decision &decision)
{
    const qsizetype start = decision.span.start();
    const qsizetype end = decision.span.end();
    if (start >= end)
        return;
    const Decision *behind = coatAt(end);
    m_coats.erase(m_coats.lower_bound(start), m_coats.upper_bound(end));
    m_coats[start] = &decision;
    m_coats[end] = behind;
}

const Decision *Strip::coatAt(qsizetype offset) const
{
    const auto after = m_coats.upper_bound(offset);
    return after == m_coats.begin() ? nullptr : std::prev(after)->second;
}

} // namespace bluepencil
