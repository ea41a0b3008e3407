// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/softmax.h"

#include "detect/quotes/speakers/weights.h"

#include <array>
#include <cmath>

namespace bluepencil::quotes {

namespace {

/// What is this far below the highest sum adds less than a float can hold.
constexpr size_t faintest = 2048;

} // namespace

float shareOf(qint32 hundredths)
{
    static const std::array<float, faintest> table = [] {
        std::array<float, faintest> shares{};
        for (size_t i = 0; i < shares.size(); ++i)
            shares[i] = std::exp(-WeightTable::asSum(static_cast<qint32>(i)));
        return shares;
    }();
    const auto below = static_cast<size_t>(-hundredths);
    return below < table.size() ? table[below] : 0;
}

} // namespace bluepencil::quotes
