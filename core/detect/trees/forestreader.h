// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/trees/forest.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <utility>
#include <vector>

namespace bluepencil {

/// What a line of a file of weights is to somebody who reads its trees.
enum class ForestLine : quint8 {
    Read,   ///< of a tree, or the bias
    Other,  ///< none of a tree; the tree above it is whole
    Broken, ///< no node may stand here, or the tree above it lacks one
};

/// Reads the trees of a file of weights, line by line:
///
///     bias 0.25                       what the sum starts with; 0 where there is none
///     tree                            begins a tree; below it its nodes, each as deep as it has blanks before it:
///       line.length 42 -0.31          a question (is the feature at most 42?) with the mean of all that comes here,
///         = -0.52                     and then the nodes for yes, those for no; a leaf has its value only
///
/// A question may lack its mean where nobody asks for reasons.
template <typename Number>
class ForestReader {
public:
    /// `features` are the names in the order of their numbers.
    explicit ForestReader(const QList<QByteArray> &features);

    [[nodiscard]] ForestLine add(QByteArrayView line);
    /// Ends the last tree; false when it lacks a node.
    [[nodiscard]] bool close();
    /// The trees so far; more may follow, into another forest.
    [[nodiscard]] Forest<Number> take() { return std::exchange(m_forest, {}); }

private:
    using Node = typename Forest<Number>::Node;
    struct Open {
        qsizetype depth = 0;
        size_t node = 0;
        bool hasYes = false;
        bool hasNo = false;
    };

    [[nodiscard]] bool addNode(QByteArrayView line);
    [[nodiscard]] bool place(qsizetype depth, const Node &node);

    QHash<QByteArray, quint16> m_features;
    Forest<Number> m_forest;
    bool m_inTree = false;
    std::vector<Node> m_nodes; ///< of the tree that is being read
    std::vector<Open> m_open;  ///< questions that lack an answer
};

extern template class ForestReader<qint16>;
extern template class ForestReader<float>;

} // namespace bluepencil
