// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/features.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace bluepencil::quotes {

/// The fitted numbers behind every choice: a weight for some four thousand features, 0 for all others.
///
/// The file is made by tests/quality/fit_quotes.py: a header after '#', then "feature weight" lines, the feature in
/// hexadecimal. Numbers only; nothing of the articles they were fitted on is in it.
class WeightTable {
public:
    /// The table built into the library. Built once, on first use; safe from any thread.
    static const WeightTable &builtIn();

    /// Reads such a file. Lines that are none are left out.
    explicit WeightTable(const QByteArray &file = {});

    [[nodiscard]] float weightOf(FeatureKey key) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = (key ^ (key >> 13)) & mask;
        while (m_slots[slot].key != key) {
            if (m_slots[slot].key == 0)
                return 0;
            slot = (slot + 1) & mask;
        }
        return m_slots[slot].weight;
    }
    [[nodiscard]] float sumOf(std::span<const FeatureKey> keys) const;

private:
    struct Slot {
        FeatureKey key = 0; ///< 0: free; no template yields it but by a chance of 2^-32
        float weight = 0;
    };
    void insert(FeatureKey key, float weight);

    std::vector<Slot> m_slots;
};

} // namespace bluepencil::quotes
