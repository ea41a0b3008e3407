// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/features.h"

#include <span>
#include <vector>

namespace bluepencil {

/// A feature and what it adds to the log-odds of a line being junk.
struct LineWeight {
    const char *feature = "";
    float weight = 0;
};

/// The fitted weights that ship with the library (weights.cpp, written by tests/quality/fit_cuts.py).
struct LineWeights {
    float bias = 0;
    std::span<const LineWeight> weights;
};
[[nodiscard]] LineWeights shippedLineWeights();

/// A sum of named features: the probability that a line is junk, and which features say so.
/// Method: logistic regression.
class LineModel {
public:
    /// Features that are not named weigh nothing; names that are no features are ignored.
    explicit LineModel(const LineWeights &weights);
    [[nodiscard]] static const LineModel &shipped();

    /// 0…1.
    [[nodiscard]] float probability(const std::vector<LineFeature> &features) const;
    [[nodiscard]] float weightOf(LineFeature feature) const { return m_weights[feature]; }

private:
    float m_bias = 0;
    std::vector<float> m_weights;
};

} // namespace bluepencil
