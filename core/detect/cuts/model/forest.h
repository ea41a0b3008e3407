// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/features.h"

#include <QStringView>

#include <vector>

namespace bluepencil {

/// Boosted decision trees over the features of a line. Their sum is the log-odds that the line is junk, and the path
/// that a line takes through them tells which feature moved it, and how far.
/// Method: gradient boosting (Friedman, 2001); contributions along paths (Saabas, 2014).
class Forest {
public:
    /// A node of a tree, in the order in which the file has them: below a question stand first the nodes where its
    /// answer is yes, then those where it is no.
    struct Node {
        float value = 0;  ///< of all lines that come here, or of a leaf
        qint16 limit = 0; ///< yes: the feature is at most this
        LineFeature feature = leaf;
        qint32 otherwise = 0; ///< the node for no; that for yes is the next one
    };
    static constexpr LineFeature leaf = 0xffff;

    void setBias(float bias) { m_bias = bias; }
    /// Takes the nodes of one tree.
    void addTree(std::vector<Node> nodes);
    [[nodiscard]] size_t trees() const { return m_roots.size(); }

    /// Log-odds. A line that the first trees speak against clearly is good, and is asked no further: most lines are.
    [[nodiscard]] float sum(const FeatureRow &row) const;
    /// What each feature adds to the log-odds; as many as features, and together with the trees' starts the sum.
    [[nodiscard]] std::vector<float> contributions(const FeatureRow &row) const;

private:
    static constexpr size_t firstTrees = 40;
    static constexpr float clearlyGood = -2.6F;

    float m_bias = 0;
    std::vector<Node> m_nodes;
    std::vector<qint32> m_roots;
};

} // namespace bluepencil
