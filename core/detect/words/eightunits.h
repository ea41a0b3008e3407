// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#if defined(__SSE2__)
#include <emmintrin.h>
#else
#include <array>
#endif

namespace bluepencil {

/// Eight neighbouring UTF-16 units, asked and changed at once. An answer is of the same kind: all bits of a unit are
/// set where it is yes, and none where it is no.
///
/// One instruction answers for all eight where the processor has SSE2, which every 64-bit x86 does; elsewhere the same
/// is done one by one. What the compiler makes of a plain loop takes twice as many.
class EightUnits {
public:
    [[nodiscard]] static EightUnits at(const char16_t *units);
    void store(char16_t *out) const;

    /// From the first to the last, both included.
    [[nodiscard]] EightUnits in(char16_t first, char16_t last) const;
    [[nodiscard]] EightUnits is(char16_t unit) const;
    [[nodiscard]] EightUnits operator|(EightUnits other) const;
    /// Each unit with only those bits; of an answer: the number where it is yes, else 0.
    [[nodiscard]] EightUnits operator&(char16_t bits) const;
    [[nodiscard]] EightUnits operator+(EightUnits other) const;
    /// The unit where the answer is yes, else what stands there.
    [[nodiscard]] EightUnits replaced(EightUnits answer, char16_t unit) const;
    /// Of an answer: one bit each, the first unit lowest.
    [[nodiscard]] quint8 bits() const;

private:
#if defined(__SSE2__)
    explicit EightUnits(__m128i units)
        : m_units(units)
    {
    }
    [[nodiscard]] static __m128i all(char16_t unit)
    {
        return _mm_set1_epi16(static_cast<short>(unit));
    }

    __m128i m_units;
#else
    template <typename Make>
    [[nodiscard]] static EightUnits each(Make make)
    {
        EightUnits made;
        for (size_t i = 0; i < made.m_units.size(); ++i)
            made.m_units[i] = static_cast<char16_t>(make(i));
        return made;
    }
    [[nodiscard]] static char16_t answer(bool yes)
    {
        return yes ? 0xFFFF : 0;
    }

    std::array<char16_t, 8> m_units{};
#endif
};

#if defined(__SSE2__)

inline EightUnits EightUnits::at(const char16_t *units)
{
    return EightUnits(_mm_loadu_si128(reinterpret_cast<const __m128i *>(units)));
}

inline void EightUnits::store(char16_t *out) const
{
    _mm_storeu_si128(reinterpret_cast<__m128i *>(out), m_units);
}

inline EightUnits EightUnits::in(char16_t first, char16_t last) const
{
    // There is no comparison without a sign: what is left above the last is 0 for a unit within.
    const __m128i above = _mm_subs_epu16(_mm_sub_epi16(m_units, all(first)), all(static_cast<char16_t>(last - first)));
    return EightUnits(_mm_cmpeq_epi16(above, _mm_setzero_si128()));
}

inline EightUnits EightUnits::is(char16_t unit) const
{
    return EightUnits(_mm_cmpeq_epi16(m_units, all(unit)));
}

inline EightUnits EightUnits::operator|(EightUnits other) const
{
    return EightUnits(_mm_or_si128(m_units, other.m_units));
}

inline EightUnits EightUnits::operator&(char16_t bits) const
{
    return EightUnits(_mm_and_si128(m_units, all(bits)));
}

inline EightUnits EightUnits::operator+(EightUnits other) const
{
    return EightUnits(_mm_add_epi16(m_units, other.m_units));
}

inline EightUnits EightUnits::replaced(EightUnits answer, char16_t unit) const
{
    return EightUnits(
        _mm_or_si128(_mm_andnot_si128(answer.m_units, m_units), _mm_and_si128(answer.m_units, all(unit))));
}

inline quint8 EightUnits::bits() const
{
    return static_cast<quint8>(_mm_movemask_epi8(_mm_packs_epi16(m_units, _mm_setzero_si128())));
}

#else

inline EightUnits EightUnits::at(const char16_t *units)
{
    return each([units](size_t i) { return units[i]; });
}

inline void EightUnits::store(char16_t *out) const
{
    for (const char16_t unit : m_units)
        *out++ = unit;
}

inline EightUnits EightUnits::in(char16_t first, char16_t last) const
{
    return each([&](size_t i) { return answer(m_units[i] >= first && m_units[i] <= last); });
}

inline EightUnits EightUnits::is(char16_t unit) const
{
    return each([&](size_t i) { return answer(m_units[i] == unit); });
}

inline EightUnits EightUnits::operator|(EightUnits other) const
{
    return each([&](size_t i) { return m_units[i] | other.m_units[i]; });
}

inline EightUnits EightUnits::operator&(char16_t bits) const
{
    return each([&](size_t i) { return m_units[i] & bits; });
}

inline EightUnits EightUnits::operator+(EightUnits other) const
{
    return each([&](size_t i) { return m_units[i] + other.m_units[i]; });
}

inline EightUnits EightUnits::replaced(EightUnits answer, char16_t unit) const
{
    return each([&](size_t i) { return answer.m_units[i] != 0 ? unit : m_units[i]; });
}

inline quint8 EightUnits::bits() const
{
    quint8 bits = 0;
    for (size_t i = 0; i < m_units.size(); ++i)
        bits = static_cast<quint8>(bits | (m_units[i] != 0) << i);
    return bits;
}

#endif

} // namespace bluepencil
