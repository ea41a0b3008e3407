// SPDX-License-Identifier: Apache-2.0
#include "review/runstates.h"

#include "text/spans.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// The states of a run's suggestions, put together one by one.
class Tally {
public:
    void add(CutState state)
    {
        ++m_count;
        m_undecided += state == CutState::Undecided ? 1 : 0;
        m_cut += state == CutState::Cut || state == CutState::MovedToCredit ? 1 : 0;
        m_kept += state == CutState::Kept ? 1 : 0;
    }
    [[nodiscard]] bool open() const { return m_undecided > 0; }
    [[nodiscard]] RunState all() const
    {
        if (m_undecided == m_count)
            return RunState::Undecided;
        if (m_cut == m_count)
            return RunState::Cut;
        return m_kept == m_count ? RunState::Kept : RunState::Mixed;
    }

private:
    qsizetype m_count = 0;
    qsizetype m_undecided = 0;
    qsizetype m_cut = 0;
    qsizetype m_kept = 0;
};

Tally tallyOf(const QList<Finding> &suggestions, const Run &run, const Review &review)
{
    Tally tally;
    for (const qsizetype index : run.findings)
        tally.add(review.stateOf(suggestions.at(index)));
    return tally;
}

} // namespace

RunState stateOf(const QList<Finding> &run, const Review &review)
{
    Tally tally;
    for (const Finding &finding : run)
        tally.add(review.stateOf(finding));
    return tally.all();
}

RunStates::RunStates(const QList<Finding> &suggestions, const QList<Run> &runs, const Review &review)
    : m_states(runs.size())
{
    if (!runs.isEmpty())
        update(suggestions, runs, review, Span(runs.first().span.start(), runs.last().span.end()));
}

void RunStates::update(const QList<Finding> &suggestions, const QList<Run> &runs, const Review &review, Span changed)
{
    const auto reached = overlapping(runs, changed, &Run::span);
    for (auto run = reached.begin(); run != reached.end(); ++run) {
        const Tally tally = tallyOf(suggestions, *run, review);
        set(std::distance(runs.begin(), run), {tally.all(), tally.open()});
    }
}

void RunStates::set(qsizetype run, State state)
{
    State &standing = m_states[run];
    m_open += (state.open ? 1 : 0) - (standing.open ? 1 : 0);
    standing = state;
}

} // namespace bluepencil
