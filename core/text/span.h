// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <algorithm>
#include <compare>

namespace bluepencil {

/// A stretch of an article's text: [start, end), in UTF-16 code units of Article::text().
///
/// Two 32-bit numbers, since articles above 256 MB are refused; the accessors speak qsizetype, like QString.
class Span {
public:
    constexpr Span() = default;
    constexpr Span(qsizetype start, qsizetype end)
        : m_start(static_cast<qint32>(start))
        , m_end(static_cast<qint32>(end))
    {
    }

    [[nodiscard]] constexpr qsizetype start() const { return m_start; }
    [[nodiscard]] constexpr qsizetype end() const { return m_end; }
    [[nodiscard]] constexpr qsizetype length() const { return m_end - m_start; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_end <= m_start; }

    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return m_start <= offset && offset < m_end; }
    [[nodiscard]] constexpr bool contains(Span other) const { return m_start <= other.m_start && other.m_end <= m_end; }
    /// True when the two share at least one code unit.
    [[nodiscard]] constexpr bool overlaps(Span other) const { return m_start < other.m_end && other.m_start < m_end; }
    /// What both have; empty when they do not overlap.
    [[nodiscard]] constexpr Span intersected(Span other) const
    {
        const auto start = std::max(m_start, other.m_start);
        return Span(start, std::max(start, std::min(m_end, other.m_end)));
    }
    /// The smallest span that holds both.
    [[nodiscard]] constexpr Span united(Span other) const
    {
        return Span(std::min(m_start, other.m_start), std::max(m_end, other.m_end));
    }

    friend constexpr auto operator<=>(Span, Span) = default;
    friend size_t qHash(Span span, size_t seed = 0) noexcept
    {
        return ::qHash(
            (static_cast<quint64>(static_cast<quint32>(span.m_start)) << 32) | static_cast<quint32>(span.m_end), seed);
    }

private:
    qint32 m_start = 0;
    qint32 m_end = 0;
};

} // namespace bluepencil

Q_DECLARE_TYPEINFO(bluepencil::Span, Q_RELOCATABLE_TYPE);
