// SPDX-License-Identifier: Apache-2.0
#include "detect/cuts/model/forest.h"

namespace bluepencil {

void Forest::addTree(std::vector<Node> nodes)
{
    const auto base = static_cast<qint32>(m_nodes.size());
    m_roots.push_back(base);
    for (Node &node : nodes) {
        node.otherwise += base;
        m_nodes.push_back(node);
    }
}

float Forest::sum(const FeatureRow &row) const
{
    const Node *nodes = m_nodes.data();
    const qint16 *values = row.data();
    float sum = m_bias;
    for (size_t tree = 0; tree < m_roots.size(); ++tree) {
        if (tree == firstTrees && sum < clearlyGood)
            break;
        const Node *node = nodes + m_roots[tree];
        while (node->feature != leaf)
            node = values[node->feature] <= node->limit ? node + 1 : nodes + node->otherwise;
        sum += node->value;
    }
    return sum;
}

std::vector<float> Forest::contributions(const FeatureRow &row) const
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

} // namespace bluepencil
