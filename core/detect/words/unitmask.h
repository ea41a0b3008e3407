// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/eightunits.h"

#include <algorithm>
#include <array>

namespace bluepencil {

/// One bit for each of 64 neighbouring UTF-16 units, the first unit lowest. What is asked of every unit of an article
/// is asked by masks: a jump that depends on a unit is an unpredictable branch.
using UnitMask = quint64;
inline constexpr qsizetype unitsInMask = 64;

/// The bits from one to before the other, none of them below 0 or above 63.
[[nodiscard]] inline UnitMask unitsBetween(qsizetype from, qsizetype to)
{
    const auto below = [](qsizetype unit) { return unit < unitsInMask ? (UnitMask(1) << unit) - 1 : ~UnitMask(0); };
    return below(to) & ~below(from);
}

/// Up to 64 neighbouring units that can be read eight by eight: zeros fill up what is missing.
class UnitBlock {
public:
    /// Units are not copied where all 64 are there; they have to outlive the block.
    UnitBlock(const char16_t *units, qsizetype count)
        : m_units(units)
        , m_count(count)
    {
        if (count < unitsInMask) {
            std::fill(std::copy_n(units, count, m_filled.begin()), m_filled.begin() + end(), u'\0');
            m_units = m_filled.data();
        }
    }
    UnitBlock(const UnitBlock &) = delete;
    UnitBlock &operator=(const UnitBlock &) = delete;

    /// Calls `see` with each eight and the place of its first unit.
    template <typename See>
    void forEachEight(See see) const
    {
        for (qsizetype i = 0; i < m_count; i += eight)
            see(EightUnits::at(m_units + i), i);
    }
    [[nodiscard]] char16_t operator[](qsizetype unit) const { return m_units[unit]; }
    /// Of each unit, whether it is above ASCII; most blocks have none, which one look at all of them tells.
    [[nodiscard]] UnitMask wide() const;

private:
    static constexpr qsizetype eight = 8;
    [[nodiscard]] qsizetype end() const { return (m_count + eight - 1) / eight * eight; }

    const char16_t *m_units;
    qsizetype m_count;
    std::array<char16_t, unitsInMask> m_filled;
};

/// Puts the bits of eight units where they belong among 64.
[[nodiscard]] inline UnitMask maskOf(EightUnits answer, qsizetype place)
{
    return UnitMask(answer.bits()) << place;
}

inline UnitMask UnitBlock::wide() const
{
    constexpr char16_t aboveAscii = 0xFF80;
    EightUnits all = EightUnits::at(m_units);
    for (qsizetype i = eight; i < m_count; i += eight)
        all = all | EightUnits::at(m_units + i);
    if ((all & aboveAscii).is(0).bits() == 0xFF)
        return 0;
    UnitMask wide = 0;
    forEachEight([&wide](EightUnits units, qsizetype place) { wide |= maskOf(units.in(128, 0xFFFF), place); });
    return wide;
}

} // namespace bluepencil
