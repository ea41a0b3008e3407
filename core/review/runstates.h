// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "review/runs.h"

#include <QList>

namespace bluepencil {

/// Where a run stands, all its suggestions together.
enum class RunState : quint8 { Undecided, Cut, Kept, Mixed };

/// Where a run stands that holds these suggestions. Costs them.
[[nodiscard]] RunState stateOf(const QList<Finding> &run, const Review &review);

/// Where every run of an article stands, so that whoever counts them need not ask the review again about each.
class RunStates {
public:
    RunStates() = default;
    /// Looks at every run; `runs` index `suggestions`.
    RunStates(const QList<Finding> &suggestions, const QList<Run> &runs, const Review &review);

    /// Looks again at the runs in a stretch of raw text (UTF-16 offsets) where decisions changed. Costs those runs;
    /// suggestions and runs are the ones it was made from.
    void update(const QList<Finding> &suggestions, const QList<Run> &runs, const Review &review, Span changed);

    [[nodiscard]] qsizetype count() const { return m_states.size(); }
    [[nodiscard]] RunState at(qsizetype run) const { return m_states.at(run).all; }
    /// True when something of the run is undecided.
    [[nodiscard]] bool isOpen(qsizetype run) const { return m_states.at(run).open; }
    /// How many runs are open. Constant.
    [[nodiscard]] qsizetype open() const { return m_open; }

    friend bool operator==(const RunStates &, const RunStates &) = default;

private:
    struct State {
        RunState all = RunState::Undecided;
        bool open = false;

        friend bool operator==(const State &, const State &) = default;
    };
    void set(qsizetype run, State state);

    QList<State> m_states;
    qsizetype m_open = 0;
};

} // namespace bluepencil
