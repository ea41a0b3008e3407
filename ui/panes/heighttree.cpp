// SPDX-License-Identifier: Apache-2.0
#include "panes/heighttree.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace bluepencil {

namespace {

constexpr std::size_t lowBit(std::size_t number)
{
    return number & (~number + 1);
}

} // namespace

HeightTree::HeightTree(std::vector<qint32> heights)
    : m_heights(std::move(heights))
    , m_sums(m_heights.size() + 1)
    , m_total(std::accumulate(m_heights.begin(), m_heights.end(), qint64(0)))
{
    for (std::size_t number = 1; number < m_sums.size(); ++number) {
        m_sums[number] += m_heights[number - 1];
        const std::size_t parent = number + lowBit(number);
        if (parent < m_sums.size())
            m_sums[parent] += m_sums[number];
    }
}

void HeightTree::setHeight(qsizetype index, qint32 height)
{
    const auto place = static_cast<std::size_t>(index);
    const qint64 grows = qint64(height) - m_heights[place];
    m_heights[place] = height;
    m_total += grows;
    for (std::size_t number = place + 1; number < m_sums.size(); number += lowBit(number))
        m_sums[number] += grows;
}

qint64 HeightTree::top(qsizetype index) const
{
    qint64 sum = 0;
    for (auto number = static_cast<std::size_t>(index); number > 0; number -= lowBit(number))
        sum += m_sums[number];
    return sum;
}

qsizetype HeightTree::indexAt(qint64 place) const
{
    if (m_heights.empty())
        return -1;
    std::size_t number = 0;
    qint64 left = std::max<qint64>(place, 0);
    for (std::size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (number + step < m_sums.size() && m_sums[number + step] <= left) {
            number += step;
            left -= m_sums[number];
        }
    }
    return std::min(static_cast<qsizetype>(number), size() - 1);
}

} // namespace bluepencil
