// SPDX-License-Identifier: Apache-2.0
#include "detect/trees/forestreader.h"

#include <algorithm>
#include <array>
#include <optional>
#include <type_traits>

namespace bluepencil {

namespace {

std::optional<float> floatIn(QByteArrayView text)
{
    bool isNumber = false;
    const float number = text.toFloat(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

template <typename Number>
std::optional<Number> numberIn(QByteArrayView text)
{
    if constexpr (std::is_same_v<Number, float>) {
        return floatIn(text);
    } else {
        bool isNumber = false;
        const Number number = text.toShort(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
}

/// What blanks part in the line of a node. It has three parts or fewer; a fourth tells that there are too many.
struct Parts {
    std::array<QByteArrayView, 4> each;
    size_t count = 0;
};

Parts partsOf(QByteArrayView line)
{
    Parts parts;
    qsizetype blank = 0;
    while (blank >= 0 && parts.count < parts.each.size()) {
        blank = line.indexOf(' ');
        parts.each[parts.count++] = blank < 0 ? line : line.first(blank);
        line = line.sliced(blank + 1);
    }
    return parts;
}

} // namespace

template <typename Number>
ForestReader<Number>::ForestReader(const QList<QByteArray> &features)
{
    for (qsizetype i = 0; i < features.size(); ++i)
        m_features.insert(features[i], static_cast<quint16>(i));
}

template <typename Number>
ForestLine ForestReader<Number>::add(QByteArrayView line)
{
    if (m_inTree && line.startsWith(' '))
        return addNode(line) ? ForestLine::Read : ForestLine::Broken;
    if (!close())
        return ForestLine::Broken;
    if (line == "tree") {
        m_inTree = true;
        return ForestLine::Read;
    }
    if (!line.startsWith("bias "))
        return ForestLine::Other;
    const std::optional<float> bias = floatIn(line.sliced(5));
    m_forest.setBias(bias.value_or(0));
    return bias ? ForestLine::Read : ForestLine::Broken;
}

template <typename Number>
bool ForestReader<Number>::close()
{
    if (!std::exchange(m_inTree, false))
        return true;
    const bool isWhole = m_open.empty() && !m_nodes.empty();
    if (isWhole)
        m_forest.addTree(std::exchange(m_nodes, {}));
    return isWhole;
}

template <typename Number>
bool ForestReader<Number>::addNode(QByteArrayView line)
{
    const qsizetype indent =
        std::distance(line.begin(), std::find_if(line.begin(), line.end(), [](char unit) { return unit != ' '; }));
    const auto &[parts, count] = partsOf(line.sliced(indent));
    Node node;
    if (count == 2 && parts[0] == "=") {
        const std::optional<float> value = floatIn(parts[1]);
        node.value = value.value_or(0);
        return value && place(indent - 1, node);
    }
    const auto feature = m_features.constFind(QByteArray::fromRawData(parts[0].data(), parts[0].size()));
    const std::optional<Number> limit = count > 1 ? numberIn<Number>(parts[1]) : std::nullopt;
    const std::optional<float> mean = count > 2 ? floatIn(parts[2]) : std::optional(0.0F);
    if (feature == m_features.constEnd() || !limit || !mean || count > 3)
        return false;
    node.feature = *feature;
    node.limit = *limit;
    node.value = *mean;
    return place(indent - 1, node);
}

/// Puts a node below the question that lacks an answer; false where no node may stand at this depth.
template <typename Number>
bool ForestReader<Number>::place(qsizetype depth, const Node &node)
{
    if (m_nodes.empty() ? depth != 0 : m_open.empty() || depth != m_open.back().depth + 1)
        return false;
    if (!m_open.empty()) {
        Open &parent = m_open.back();
        if (parent.hasYes) {
            m_nodes[parent.node].otherwise = static_cast<qint32>(m_nodes.size());
            parent.hasNo = true;
        }
        parent.hasYes = true;
    }
    if (node.feature != Forest<Number>::leaf)
        m_open.push_back({depth, m_nodes.size(), false, false});
    m_nodes.push_back(node);
    while (!m_open.empty() && m_open.back().hasNo && node.feature == Forest<Number>::leaf)
        m_open.pop_back();
    return true;
}

template class ForestReader<qint16>;
template class ForestReader<float>;

} // namespace bluepencil
