// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/cueview.h"
#include "detect/quotes/speakers/weights.h"

#include <array>
#include <optional>
#include <vector>

namespace bluepencil::quotes {

/// The sums of weights of a quotation's candidates. What candidates of one cue have in common is added up once. The
/// weights have to live as long.
class CandidateScores {
public:
    explicit CandidateScores(const WeightTable &weights);

    /// Leaves the sum of each candidate in `sums`, in hundredths; its memory is used again.
    void fill(const QuoteContext &context, const std::vector<Candidate> &candidates, std::vector<qint32> &sums);

private:
    // In hundredths:
    [[nodiscard]] qint32 sumOf(const QuoteContext &context, const Candidate &candidate);
    [[nodiscard]] qint32 cueSum(const QuoteContext &context, Order order);

    const WeightTable &m_weights;
    FeatureKeys m_keys;                                  ///< without those that surely have no weight
    CueView m_cue;                                       ///< of the last candidate
    std::array<std::optional<qint32>, orders> m_cueSums; ///< of that cue, by the side of its speaker
};

} // namespace bluepencil::quotes
