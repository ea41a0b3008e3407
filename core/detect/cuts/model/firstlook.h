// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/features.h"

#include <span>
#include <vector>

namespace bluepencil {

/// What a first look thought of every line of an article. A second look weighs a line by what its neighbours were
/// thought to be as well: of a list without a label no line says much, all of them together do. It is the last one, so
/// that lines do not confirm each other in a circle.
/// Method: stacked sequential learning (Cohen and Carvalho, 2005).
class FirstLook {
public:
    /// Of a line that is settled, for or against; the bound of all others. Tenths of log-odds.
    static constexpr qint16 surest = 60;
    static constexpr qint16 outside = -90; ///< beyond the ends of the article

    FirstLook() = default;
    /// Tenths of log-odds of every line.
    explicit FirstLook(std::vector<qint16> thoughts);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_thoughts.size()); }
    [[nodiscard]] qint16 thoughtOf(qsizetype index) const
    {
        return index >= 0 && index < size() ? m_thoughts[static_cast<size_t>(index)] : outside;
    }
    /// How many in a hundred of the lines `first` to `last`, without `but`, are junk if the thoughts are right.
    [[nodiscard]] int junkWithin(qsizetype first, qsizetype last, qsizetype but) const;
    /// Lines from the last one above that was thought good, or junk; the ends of the article count as one.
    [[nodiscard]] int sinceGood(qsizetype index) const { return m_distances[static_cast<size_t>(index)].sinceGood; }
    [[nodiscard]] int toGood(qsizetype index) const { return m_distances[static_cast<size_t>(index)].toGood; }
    [[nodiscard]] int sinceJunk(qsizetype index) const { return m_distances[static_cast<size_t>(index)].sinceJunk; }
    [[nodiscard]] int toJunk(qsizetype index) const { return m_distances[static_cast<size_t>(index)].toJunk; }

    /// Fills those features of a row that LineFeatures does not know; none where nobody has looked.
    void read(qsizetype index, FeatureRow &row) const;

private:
    /// In lines; they saturate.
    struct Distances {
        qint16 sinceGood = 0;
        qint16 toGood = 0;
        qint16 sinceJunk = 0;
        qint16 toJunk = 0;
    };
    void measureDistances();

    std::vector<qint16> m_thoughts;
    std::vector<qint64> m_junk; ///< hundredths of lines before each; one more than lines
    std::vector<Distances> m_distances;
};

/// What can be said of a line's neighbours once they have been looked at.
struct LookMeasure {
    const char *name = ""; ///< a row of detect/cuts/reasons.cpp
    int (*of)(const FirstLook &look, qsizetype index) = nullptr;
};

/// All of them, in the order of their numbers: the last of all features.
[[nodiscard]] std::span<const LookMeasure> lookMeasures();

} // namespace bluepencil
