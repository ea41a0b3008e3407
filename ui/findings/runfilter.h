// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "words/runcard.h"

#include <QString>

#include <array>
#include <optional>

namespace bluepencil {

/// Which runs the list shows. Each part narrows; together they narrow further.
struct RunFilter {
    QString words; ///< in title, excerpt, state or remarks; case aside
    std::optional<RunState> state;
    std::optional<Family> family;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty() && !state && !family; }
    friend bool operator==(const RunFilter &, const RunFilter &) = default;
};

/// How many runs stand where: each run counts once in either, so that both add up to all.
struct RunCounts {
    std::array<qsizetype, 4> byState{};         ///< by RunState
    std::array<qsizetype, families> byFamily{}; ///< by Family

    void add(RunState state, Family family);
    [[nodiscard]] qsizetype all() const;
    [[nodiscard]] qsizetype of(RunState state) const { return byState[static_cast<std::size_t>(state)]; }
    [[nodiscard]] qsizetype of(Family family) const { return byFamily[static_cast<std::size_t>(family)]; }
};

} // namespace bluepencil
