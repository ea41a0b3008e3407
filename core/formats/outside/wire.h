// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <cstring>
#include <type_traits>

namespace bluepencil {

/// Lays values behind one another, as WireReader takes them off: numbers as the machine has them (both ends are on
/// one), texts and bytes behind their length.
class WireWriter {
public:
    template <typename Number>
    requires std::is_arithmetic_v<Number> || std::is_enum_v<Number>
    void add(Number number) { m_bytes.append(reinterpret_cast<const char *>(&number), sizeof number); }
    void add(const QByteArray &bytes);
    /// Halves of pairs and NULs go as U+FFFD.
    void add(const QString &text);

    [[nodiscard]] QByteArray bytes() && { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

/// Takes values off bytes that somebody may have made up. Never reads past their end and reserves nothing that is only
/// promised: what is not there comes out as 0 or empty, and isSound() is false from then on,
/// as it is once reading is stopped (ReadingStop).
class WireReader {
public:
    explicit WireReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    template <typename Number>
    requires std::is_arithmetic_v<Number>
    [[nodiscard]] Number number()
    {
        Number number = 0;
        if (has(sizeof number)) {
            std::memcpy(&number, m_bytes.constData() + m_at, sizeof number);
            m_at += static_cast<qsizetype>(sizeof number);
        }
        return number;
    }

    /// One of the values up to `last`.
    template <typename Enum>
    [[nodiscard]] Enum choice(Enum last)
    {
        const auto value = number<std::underlying_type_t<Enum>>();
        require(value <= static_cast<std::underlying_type_t<Enum>>(last));
        return m_sound ? static_cast<Enum>(value) : Enum{};
    }

    [[nodiscard]] QByteArray bytes();
    /// Text that can be shown and stored: no half of a pair, no NUL.
    [[nodiscard]] QString text();
    /// How many values follow, each of which takes a byte at least.
    [[nodiscard]] quint32 count();

    /// What else has to hold.
    void require(bool holds) { m_sound = m_sound && holds; }

    [[nodiscard]] bool isSound() const { return m_sound; }
    /// Sound, and nothing is left over.
    [[nodiscard]] bool isSoundToTheEnd() const { return m_sound && m_at == m_bytes.size(); }

private:
    [[nodiscard]] bool has(quint64 size);

    QByteArray m_bytes;
    qsizetype m_at = 0;
    bool m_sound = true;
};

} // namespace bluepencil
