// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/speakers/featurefilter.h"

#include <algorithm>

namespace bluepencil::quotes {

const FeatureFilter &FeatureFilter::open()
{
    static const FeatureFilter filter = [] {
        FeatureFilter open;
        std::fill(open.m_bits.begin(), open.m_bits.end(), ~quint64(0));
        return open;
    }();
    return filter;
}

void FeatureKeys::grow()
{
    const size_t used = m_next ? static_cast<size_t>(m_next - m_keys.data()) : 0;
    m_keys.resize(2 * m_keys.size() + mostOfOne);
    m_next = m_keys.data() + used;
    m_end = m_keys.data() + m_keys.size();
}

} // namespace bluepencil::quotes
