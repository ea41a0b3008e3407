// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtEndian>
#include <QtGlobal>

#include <array>
#include <bit>

namespace bluepencil {

/// One bit for each of 64 neighbouring UTF-16 units, the first unit lowest. What is asked of every unit of an article
/// is asked by masks: a jump that depends on a unit is one that no processor can foretell.
using UnitMask = quint64;
inline constexpr qsizetype unitsInMask = 64;

/// What is known of each of 64 units, a byte for each, from which masks are taken.
using UnitBytes = std::array<quint8, unitsInMask>;

/// The units whose byte has the bit. A product moves the lowest bits of eight bytes side by side.
[[nodiscard]] inline UnitMask maskOf(const UnitBytes &bytes, quint8 bit)
{
    constexpr quint64 lowest = 0x0101010101010101ULL;
    constexpr quint64 sideBySide = 0x0102040810204080ULL;
    const int shift = std::countr_zero(bit);
    UnitMask mask = 0;
    for (size_t i = 0; i < bytes.size(); i += 8) {
        const auto eight = qFromLittleEndian<quint64>(bytes.data() + i);
        mask |= ((eight >> shift & lowest) * sideBySide >> 56) << i;
    }
    return mask;
}

} // namespace bluepencil
