// SPDX-License-Identifier: Apache-2.0
#include "panes/overview.h"

#include "panes/rowlayout.h"
#include "review/ownchanges.h"
#include "review/remarks.h"

#include <algorithm>

namespace bluepencil {

void Overview::setScene(const ReviewScene &scene)
{
    m_ticks.clear();
    const QList<Finding> &findings = scene.findingList();
    for (qsizetype i = 0; i < findings.size(); ++i) {
        if (!findings.at(i).isCut())
            continue;
        Tick tick{
            static_cast<qint32>(findings.at(i).span.start()), static_cast<qint32>(i), familyOf(findings.at(i)), {}};
        look(tick, scene);
        m_ticks.push_back(tick);
    }
    lookForOwn(scene);
    std::stable_sort(m_ticks.begin(), m_ticks.end(), [](const Tick &a, const Tick &b) { return a.start < b.start; });
}

void Overview::lookForOwn(const ReviewScene &scene)
{
    m_own.clear();
    for (const Decision &decision : ownChanges(scene.review))
        m_own.append(decision.span.start());
    m_remarks.clear();
    for (const Decision &remark : remarksOn(scene.review, Span(0, scene.article.length())))
        m_remarks.append(remark.span.start());
    std::sort(m_remarks.begin(), m_remarks.end());
}

bool Overview::isOneIn(const QList<qint64> &starts, qsizetype from, qsizetype to)
{
    const auto first = std::lower_bound(starts.begin(), starts.end(), from);
    return first != starts.end() && *first < to;
}

void Overview::update(const ReviewScene &scene, Span changedRaw)
{
    lookForOwn(scene);
    const auto startsBehind = [](qsizetype offset, const Tick &tick) { return offset < tick.start; };
    const auto end = std::upper_bound(m_ticks.begin(), m_ticks.end(), changedRaw.end(), startsBehind);
    // Cut findings are disjoint: only the last one that starts before the span can reach into it.
    auto tick = std::upper_bound(m_ticks.begin(), m_ticks.end(), changedRaw.start(), startsBehind);
    if (tick != m_ticks.begin())
        --tick;
    for (; tick < end; ++tick)
        look(*tick, scene);
}

void Overview::look(Tick &tick, const ReviewScene &scene) const
{
    const Finding &finding = scene.findingList().at(tick.finding);
    if (!scene.showsAsCut(finding))
        tick.state = TickState::None;
    else
        tick.state = scene.review.stateOf(finding) == CutState::Undecided ? TickState::Undecided : TickState::Decided;
}

bool Overview::isFound(Span rows) const
{
    const auto match = std::lower_bound(m_found.begin(), m_found.end(), rows.start(),
                                        [](Span found, qsizetype offset) { return found.start() < offset; });
    return match != m_found.end() && match->start() < rows.end();
}

QList<OverviewPart> Overview::parts(int count, const RowLayout &layout, const QList<qsizetype> &current,
                                    const ParagraphSet &read) const
{
    QList<OverviewPart> parts(count);
    if (layout.count() == 0)
        return parts;
    auto tick = m_ticks.begin();
    qsizetype row = 0;
    for (int i = 0; i < count; ++i) {
        const qsizetype behind = i + 1 == count ? layout.count() : layout.rowAt(layout.totalHeight() * (i + 1) / count);
        const bool some = behind > row;
        const Row &first = layout.rows().at(std::min(row, layout.count() - 1));
        const Row &last = layout.rows().at(some ? behind - 1 : std::min(row, layout.count() - 1));
        OverviewPart &part = parts[i];
        part.unread = !read.contains({first.paragraph, last.paragraph});
        const qsizetype end =
            behind < layout.count() ? layout.rows().at(behind).text.start() : std::numeric_limits<qint32>::max();
        part.own = some && isOneIn(m_own, first.text.start(), end);
        part.remark = some && isOneIn(m_remarks, first.text.start(), end);
        part.found = some && isFound({first.text.start(), end});
        for (; tick != m_ticks.end() && tick->start < end; ++tick) {
            const bool isCurrent = current.contains(tick->finding);
            const TickState state = isCurrent ? TickState::Current : tick->state;
            if (state > part.state)
                part = {state, tick->family, tick->finding, part.own, part.remark, part.found, part.unread};
        }
        row = behind;
    }
    return parts;
}

} // namespace bluepencil
