// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bluepencil {

/// A set of properties, one bit each. Sets of different properties are different types and do not mix: a class of words
/// is never looked up among shapes. Costs what a quint64 costs.
///
///     constexpr Words furniture = word::cookie | word::account;
///     if (line.words.hasAny(furniture)) …
template <typename Property>
class Mask {
public:
    constexpr Mask() = default;
    /// The set of one property; `number` is below 64.
    [[nodiscard]] static constexpr Mask bit(int number) { return Mask(1ULL << number); }

    [[nodiscard]] constexpr bool any() const { return m_bits != 0; }
    [[nodiscard]] constexpr bool none() const { return m_bits == 0; }
    [[nodiscard]] constexpr bool hasAny(Mask other) const { return (m_bits & other.m_bits) != 0; }
    [[nodiscard]] constexpr bool hasAll(Mask other) const { return (m_bits & other.m_bits) == other.m_bits; }
    [[nodiscard]] constexpr Mask without(Mask other) const { return Mask(m_bits & ~other.m_bits); }

    friend constexpr Mask operator|(Mask a, Mask b) { return Mask(a.m_bits | b.m_bits); }
    friend constexpr Mask operator&(Mask a, Mask b) { return Mask(a.m_bits & b.m_bits); }
    constexpr Mask &operator|=(Mask other) { return *this = *this | other; }
    friend constexpr bool operator==(Mask, Mask) = default;

private:
    explicit constexpr Mask(quint64 bits)
        : m_bits(bits)
    {
    }
    quint64 m_bits = 0;
};

} // namespace bluepencil
