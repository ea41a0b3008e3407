// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <vector>

namespace bluepencil {

/// Boosted decision trees over numbered features, each a `Number`: qint16 where they are counted, float where they are
/// measured. The sum of their leaves is the log-odds of what they were fitted for, and the path that a row takes
/// through them tells which feature moved it, and how far. Method: gradient boosting (Friedman, 2001); contributions
/// along paths (Saabas, 2014).
template <typename Number>
class Forest {
public:
    using Feature = quint16;
    static constexpr Feature leaf = 0xffff;
    /// A node of a tree, in the order in which the file has them: below a question stand first the nodes where its
    /// answer is yes, then those where it is no.
    struct Node {
        float value = 0;  ///< of all that comes here, or of a leaf
        Number limit = 0; ///< yes: the feature is at most this
        Feature feature = leaf;
        qint32 otherwise = 0; ///< the node for no, in its tree; that for yes is the next one
    };

    void setBias(float bias) { m_bias = bias; }
    /// What the first `trees` speak against clearly, by a sum below `below`, is asked no further.
    void endEarly(size_t trees, float below)
    {
        m_firstTrees = trees;
        m_clearly = below;
    }
    /// Takes the nodes of one tree.
    void addTree(const std::vector<Node> &nodes);
    [[nodiscard]] size_t trees() const { return m_roots.size(); }

    /// Log-odds of a row, which has a value for each feature.
    [[nodiscard]] float sum(std::span<const Number> row) const;
    /// What each feature adds to the log-odds; as many as features, and together with the trees' starts the sum. Needs
    /// a file whose questions have values.
    [[nodiscard]] std::vector<float> contributions(std::span<const Number> row) const;

private:
    /// A node as it is walked: no branch depends on the answer, which a processor would guess wrongly half of the time.
    struct Step {
        Number limit;
        Feature feature;
        quint32 below; ///< the step for yes, and right behind it that for no; a leaf leads to itself
    };
    /// So many trees are walked at once, since each step of one waits for the one before it.
    static constexpr size_t together = 8;
    using Places = std::array<quint32, together>;

    [[nodiscard]] Places rootsFrom(size_t tree) const;
    [[nodiscard]] quint32 behind(quint32 place, std::span<const Number> row) const;
    [[nodiscard]] quint32 stepsFrom(size_t tree) const { return m_depths[tree / together]; }

    float m_bias = 0;
    size_t m_firstTrees = static_cast<size_t>(-1); ///< no tree: all are asked
    float m_clearly = 0;
    std::vector<Step> m_steps;
    std::vector<float> m_values; ///< of each step
    std::vector<quint32> m_roots;
    std::vector<quint32> m_depths; ///< the steps to the deepest leaf of the trees that are walked together
};

extern template class Forest<qint16>;
extern template class Forest<float>;

} // namespace bluepencil
