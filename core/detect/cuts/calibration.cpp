// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/calibration.h"

#include <array>
#include <cstddef>
#include <span>

namespace bluepencil {

namespace {

struct Knot {
    float raw;
    float shown;
};

constexpr std::array ruleKnots = {Knot{0.0F, 0.0F},   Knot{0.5F, 0.5F},   Knot{0.6F, 0.80F}, Knot{0.8F, 0.93F},
                                  Knot{0.9F, 0.975F}, Knot{0.97F, 0.99F}, Knot{1.0F, 0.995F}};
float between(std::span<const Knot> knots, float raw)
{
    for (size_t i = 1; i < knots.size(); ++i) {
        const Knot &low = knots[i - 1];
        const Knot &high = knots[i];
        if (raw <= high.raw)
            return low.shown + (raw - low.raw) / (high.raw - low.raw) * (high.shown - low.shown);
    }
    return knots.back().shown;
}

} // namespace

float calibrated(float raw, JudgedBy judge)
{
    return judge == JudgedBy::Page ? raw : between(ruleKnots, raw);
}

} // namespace bluepencil
