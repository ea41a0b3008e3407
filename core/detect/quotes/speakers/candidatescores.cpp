// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/candidatescores.h"

namespace bluepencil::quotes {

CandidateScores::CandidateScores(const WeightTable &weights)
    : m_weights(weights)
    , m_keys(weights.filter())
{
}

void CandidateScores::fill(const QuoteContext &context, const std::vector<Candidate> &candidates,
                           std::vector<qint32> &sums)
{
    m_cue = {};
    m_cueSums.fill(std::nullopt);
    sums.clear();
    for (const Candidate &candidate : candidates)
        sums.push_back(sumOf(context, candidate));
}

qint32 CandidateScores::sumOf(const QuoteContext &context, const Candidate &candidate)
{
    if (!candidate.sourced) {
        m_keys.clear();
        addNobodyFeatures(context, m_keys);
        return m_weights.hundredthsOf(m_keys.all());
    }
    if (!(m_cue.cue == candidate.cue) || m_cue.inherited != candidate.inherited) {
        m_cue = viewOf(context, candidate);
        m_cueSums.fill(std::nullopt);
    }
    const qint32 ofCue = cueSum(context, orderOf(candidate, context.token()));
    m_keys.clear();
    addPairFeatures(context, m_cue, candidate, m_keys);
    return ofCue + m_weights.hundredthsOf(m_keys.all());
}

qint32 CandidateScores::cueSum(const QuoteContext &context, Order order)
{
    std::optional<qint32> &sum = m_cueSums[static_cast<size_t>(order)];
    if (!sum) {
        m_keys.clear();
        addCueFeatures(context, m_cue, order, m_keys);
        sum = m_weights.hundredthsOf(m_keys.all());
    }
    return *sum;
}

} // namespace bluepencil::quotes
