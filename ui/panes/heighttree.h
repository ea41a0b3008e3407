// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <vector>

namespace bluepencil {

/// A column of boxes with changing heights: where each one is, and which one is at a place. Both, and a change of one
/// height, cost the logarithm of their number; filling is linear.
/// Method: binary indexed tree (Fenwick, 1994).
class HeightTree {
public:
    HeightTree() = default;
    explicit HeightTree(std::vector<qint32> heights);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_heights.size()); }
    [[nodiscard]] qint32 height(qsizetype index) const { return m_heights[static_cast<std::size_t>(index)]; }
    void setHeight(qsizetype index, qint32 height);

    /// The sum of all heights before the index, which may be size().
    [[nodiscard]] qint64 top(qsizetype index) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    /// The box that covers the place: the first for places above all, the last for places below; -1 when there is none.
    [[nodiscard]] qsizetype indexAt(qint64 place) const;

private:
    std::vector<qint32> m_heights;
    std::vector<qint64> m_sums; ///< m_sums[i] adds up the lowbit(i) heights that end with number i, counted from 1
    qint64 m_total = 0;
};

} // namespace bluepencil
