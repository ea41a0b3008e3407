// SPDX-License-Identifier: Apache-2.0
#include "detect/trees/forest.h"

namespace bluepencil {

template <typename Number>
void Forest<Number>::addTree(std::vector<Node> nodes)
{
    const auto base = static_cast<qint32>(m_nodes.size());
    m_roots.push_back(base);
    for (Node &node : nodes) {
        node.otherwise += base;
        m_nodes.push_back(node);
    }
}

template <typename Number>
float Forest<Number>::sum(std::span<const Number> row) const
{
    const Node *nodes = m_nodes.data();
    const Number *values = row.data();
    float sum = m_bias;
    for (size_t tree = 0; tree < m_roots.size(); ++tree) {
        if (tree == m_firstTrees && sum < m_clearly)
            break;
        const Node *node = nodes + m_roots[tree];
        while (node->feature != leaf)
            node = values[node->feature] <= node->limit ? node + 1 : nodes + node->otherwise;
        sum += node->value;
    }
    return sum;
}

template <typename Number>
std::vector<float> Forest<Number>::contributions(std::span<const Number> row) const
{
    std::vector<float> moved(row.size(), 0.0F);
    for (const qint32 root : m_roots) {
        const Node *node = &m_nodes[static_cast<size_t>(root)];
        while (node->feature != leaf) {
            const Node *next =
                row[node->feature] <= node->limit ? node + 1 : &m_nodes[static_cast<size_t>(node->otherwise)];
            moved[node->feature] += next->value - node->value;
            node = next;
        }
    }
    return moved;
}

template class Forest<qint16>;
template class Forest<float>;

} // namespace bluepencil
