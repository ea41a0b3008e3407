// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/featurenames.h"

#include <array>
#include <span>
#include <vector>

namespace bluepencil::quotes {

/// Which features may have a weight. Most have none: a bit each, of which all fit into the nearest cache, spares the
/// look at the table. Says yes of some that have none.
class FeatureFilter {
    static constexpr quint32 size = 1U << 17; ///< bits

public:
    /// Lets nothing through but what is inserted.
    FeatureFilter() = default;
    /// Lets everything through.
    [[nodiscard]] static const FeatureFilter &open();

    void insert(FeatureKey key) { m_bits[bitOf(key) >> 6] |= quint64(1) << (bitOf(key) & 63); }
    [[nodiscard]] bool mayHold(FeatureKey key) const { return (m_bits[bitOf(key) >> 6] >> (bitOf(key) & 63)) & 1; }

private:
    [[nodiscard]] static constexpr quint32 bitOf(FeatureKey key) { return (key * 0x9e3779b1U) >> 15; }

    std::array<quint64, size / 64> m_bits = {};
};

/// The features of one thing that is weighed, in the order in which they are written. Those that a filter does not let
/// through are left out as they are written, without a branch: whether a feature has a weight nobody can guess.
///
/// The filter has to live as long.
class FeatureKeys {
public:
    explicit FeatureKeys(const FeatureFilter &filter = FeatureFilter::open())
        : m_filter(filter)
    {
        grow();
    }
    FeatureKeys(const FeatureKeys &) = delete;
    FeatureKeys &operator=(const FeatureKeys &) = delete;

    void add(FeatureKey key)
    {
        if (m_next == m_end) [[unlikely]]
            grow();
        addInRoom(key);
    }
    /// Room for as many features as one thing that is weighed may have.
    void makeRoom()
    {
        if (m_end - m_next < mostOfOne) [[unlikely]]
            grow();
    }
    /// The same as add(), where there is room.
    void addInRoom(FeatureKey key)
    {
        Q_ASSERT(m_next != m_end);
        *m_next = key;
        m_next += m_filter.mayHold(key) ? 1 : 0;
    }
    /// Keeps the memory.
    void clear() { m_next = m_keys.data(); }

    [[nodiscard]] std::span<const FeatureKey> all() const { return {m_keys.data(), m_next}; }

private:
    static constexpr std::ptrdiff_t mostOfOne = 128;
    void grow();

    const FeatureFilter &m_filter;
    std::vector<FeatureKey> m_keys;
    FeatureKey *m_next = nullptr; ///< from here on m_keys holds nothing
    FeatureKey *m_end = nullptr;  ///< of m_keys
};

} // namespace bluepencil::quotes
