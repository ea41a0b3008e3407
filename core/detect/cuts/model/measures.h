// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/surroundings.h"

#include <span>

namespace bluepencil {

/// What can be counted of a line and what stands around it, as a whole number.
struct Measure {
    const char *name = ""; ///< a row of detect/cuts/reasons.cpp
    int (*of)(const Surroundings &around, qsizetype index) = nullptr;
};

/// All measures, in the order of their numbers.
[[nodiscard]] std::span<const Measure> lineMeasures();

} // namespace bluepencil
