// SPDX-License-Identifier: Apache-2.0
#include "detect/trees/forest.h"

#include <algorithm>
#include <limits>

namespace bluepencil {

namespace {

/// What no feature is above.
template <typename Number>
constexpr Number highest()
{
    using Limits = std::numeric_limits<Number>;
    return Limits::has_infinity ? Limits::infinity() : Limits::max();
}

} // namespace

/// Lays the nodes level by level, so that both answers to a question stand side by side.
template <typename Number>
void Forest<Number>::addTree(const std::vector<Node> &nodes)
{
    const size_t root = m_steps.size();
    if (m_roots.size() % together == 0)
        m_depths.push_back(0);
    m_roots.push_back(static_cast<quint32>(root));
    std::vector<size_t> order = {0};
    order.reserve(nodes.size());
    size_t levelEnd = 1;
    quint32 depth = 0;
    for (size_t laid = 0; laid < order.size(); ++laid) {
        if (laid == levelEnd) {
            levelEnd = order.size();
            ++depth;
        }
        const Node &node = nodes[order[laid]];
        m_values.push_back(node.value);
        if (node.feature == leaf) {
            m_steps.push_back({highest<Number>(), 0, static_cast<quint32>(root + laid)});
            continue;
        }
        m_steps.push_back({node.limit, node.feature, static_cast<quint32>(root + order.size())});
        order.push_back(order[laid] + 1);
        order.push_back(static_cast<size_t>(node.otherwise));
    }
    m_depths.back() = std::max(m_depths.back(), depth);
}

/// Where the walks through some trees begin; behind the last tree its own walk fills up.
template <typename Number>
typename Forest<Number>::Places Forest<Number>::rootsFrom(size_t tree) const
{
    Places places;
    for (size_t i = 0; i < together; ++i)
        places[i] = m_roots[std::min(tree + i, m_roots.size() - 1)];
    return places;
}

/// Where a walk goes on from a step; at a leaf it stays.
template <typename Number>
quint32 Forest<Number>::behind(quint32 place, std::span<const Number> row) const
{
    const Step &step = m_steps[place];
    return step.below + static_cast<quint32>(row[step.feature] > step.limit);
}

template <typename Number>
float Forest<Number>::sum(std::span<const Number> row) const
{
    float sum = m_bias;
    for (size_t tree = 0; tree < m_roots.size(); tree += together) {
        Places places = rootsFrom(tree);
        for (quint32 steps = stepsFrom(tree); steps > 0; --steps) {
            for (quint32 &place : places)
                place = behind(place, row);
        }
        const size_t end = std::min(tree + together, m_roots.size());
        for (size_t t = tree; t < end; ++t) {
            if (t == m_firstTrees && sum < m_clearly)
                return sum;
            sum += m_values[places[t - tree]];
        }
    }
    return sum;
}

template <typename Number>
std::vector<float> Forest<Number>::contributions(std::span<const Number> row) const
{
    std::vector<float> moved(row.size(), 0.0F);
    for (quint32 place : m_roots) {
        for (quint32 next = behind(place, row); next != place; next = behind(place, row)) {
            moved[m_steps[place].feature] += m_values[next] - m_values[place];
            place = next;
        }
    }
    return moved;
}

template class Forest<qint16>;
template class Forest<float>;

} // namespace bluepencil
