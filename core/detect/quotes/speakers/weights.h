// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/featurefilter.h"
#include "text/result.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace bluepencil::quotes {

/// The fitted numbers behind every choice: a weight for some features, 0 for all others.
///
/// The file is made by tests/quality/fit_quotes.py: a head of "# name: value" lines that says on what it was fitted and
/// how well that did, then "feature weight" lines, each feature by its name (see featureNamed()). Numbers and single
/// words only; nothing of the articles they were fitted on is in it. Two names may share a key, if they share the
/// weight: the ranking cannot tell them apart.
class WeightTable {
public:
    /// The table built into the library. Built once, on first use; safe from any thread.
    static const WeightTable &builtIn();
    /// The file that builtIn() was made of.
    [[nodiscard]] static QByteArray builtInFile();

    /// Reads such a file; fails on the first line that is neither head nor weight, with its number.
    [[nodiscard]] static Result<WeightTable> read(const QByteArray &file);
    /// A value of the file's head; empty when the head has none of that name.
    [[nodiscard]] static QByteArray headValue(const QByteArray &file, QByteArrayView name);

    /// Weighs nothing.
    WeightTable()
        : WeightTable(0)
    {
    }

    [[nodiscard]] float weightOf(FeatureKey key) const { return m_filter.mayHold(key) ? asSum(weightIn(key)) : 0; }
    /// Of keys that the filter lets through; with others it is slower.
    [[nodiscard]] float sumOf(std::span<const FeatureKey> keys) const { return asSum(hundredthsOf(keys)); }
    /// The same, to be added up in parts: it is exact, so that equals are equal in whatever order they were added.
    [[nodiscard]] qint32 hundredthsOf(std::span<const FeatureKey> keys) const;
    [[nodiscard]] static float asSum(qint32 hundredths) { return static_cast<float>(hundredths) / hundredth; }
    /// Lets through what has a weight.
    [[nodiscard]] const FeatureFilter &filter() const { return m_filter; }

private:
    explicit WeightTable(size_t weights);
    /// False when the key has another weight already.
    [[nodiscard]] bool insert(FeatureKey key, float weight);

    static constexpr float hundredth = 100; ///< what the file gives weights in

    struct Slot {
        FeatureKey key = 0; ///< 0: free; no template yields it but by a chance of 2^-32
        qint32 weight = 0;  ///< in hundredths
    };
    [[nodiscard]] qint32 weightIn(FeatureKey key) const
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

    FeatureFilter m_filter;
    std::vector<Slot> m_slots;
};

} // namespace bluepencil::quotes
