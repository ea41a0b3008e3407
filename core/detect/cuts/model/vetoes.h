// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/surroundings.h"

#include <limits>
#include <span>

namespace bluepencil {

/// A sort of line that no model may suggest to cut, or only on strong evidence.
struct Veto {
    static constexpr float never = std::numeric_limits<float>::infinity();

    const char *name = "";
    const char *harm = ""; ///< what a cut of such a line would do
    bool (*holds)(const Surroundings &around, qsizetype index) = nullptr;
    float yieldsAt = never; ///< log-odds of the first look from which on the veto gives way
};

/// All vetoes, those that yield later first.
[[nodiscard]] std::span<const Veto> vetoes();

/// The veto on the line that yields last, or null.
[[nodiscard]] const Veto *vetoOn(const Surroundings &around, qsizetype index);

} // namespace bluepencil
