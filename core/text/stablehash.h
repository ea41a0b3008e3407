// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>
#include <QtGlobal>

#include <cstddef>

namespace bluepencil {

/// FNV-1a, 64 bit (Fowler, Noll, Vo): tiny, and the same on every machine and in every version, which qHash does not
/// promise. For names that are stored, never for hash tables.
class StableHash {
public:
    constexpr void add(const char *bytes, size_t size)
    {
        for (size_t i = 0; i < size; ++i)
            mix(static_cast<uchar>(bytes[i]));
    }
    /// A unit at a time: equal texts have equal hashes on machines of any order of bytes.
    void add(QStringView text)
    {
        for (const QChar unit : text)
            mix(unit.unicode());
    }
    constexpr void add(quint32 number)
    {
        for (int shift = 0; shift < 32; shift += 8)
            mix(static_cast<uchar>(number >> shift));
    }
    [[nodiscard]] constexpr quint64 value() const { return m_state; }

private:
    constexpr void mix(char16_t unit) { m_state = (m_state ^ unit) * 0x100000001b3ULL; }

    quint64 m_state = 0xcbf29ce484222325ULL;
};

} // namespace bluepencil
