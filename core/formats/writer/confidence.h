// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace bluepencil {

/// A confidence as files show it: three digits, more than a calibration can promise, and no 0.9300000071525574.
[[nodiscard]] inline double shownConfidence(float confidence)
{
    return std::round(static_cast<double>(confidence) * 1000) / 1000;
}

} // namespace bluepencil
