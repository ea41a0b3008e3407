// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <span>
#include <string>
#include <vector>

namespace bluepencil::html {

/// A sum of small decision trees over named numbers: how likely is it that a line belongs to the article?
///
/// The trees are fitted by tests/quality/fit_pages.py and lie in resources/weights; the head of each file says on what,
/// when and how well. Method: gradient boosting (Friedman, 2001).
class Trees {
public:
    /// Reads `name`.txt of the weights built into the library; `features` names the numbers that probability() will be
    /// given, in their order. A file that is missing, broken or names another number is a programming error.
    Trees(QStringView name, const std::vector<std::string> &features);

    /// 0…1.
    [[nodiscard]] float probability(std::span<const float> numbers) const;

private:
    struct Node {
        int feature = -1; ///< -1 for a leaf
        float value = 0;  ///< the number that still goes down the first branch; what a leaf adds to the log-odds
        int other = 0;    ///< where the second branch begins; the first one follows at once
    };

    void read(const QByteArray &line, const std::vector<std::string> &features);

    std::vector<Node> m_nodes;
    std::vector<size_t> m_roots;
    float m_bias = 0;
};

} // namespace bluepencil::html
