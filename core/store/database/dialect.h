// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QString>
#include <QVariant>

namespace bluepencil {

/// What SQLite and PostgreSQL say each its own way. Every other statement of the store is taken by both.
class Dialect {
public:
    enum class Kind : quint8 { Sqlite, PostgreSql };

    explicit constexpr Dialect(Kind kind)
        : m_kind(kind)
    {
    }

    [[nodiscard]] constexpr bool isServer() const { return m_kind == Kind::PostgreSql; }

    /// What Qt calls the driver, and the Debian package that has it.
    [[nodiscard]] QString driver() const;
    [[nodiscard]] QString package() const;

    /// The number that the next row of a table gets, as an expression. SQLite has one writer at a time, who counts, in
    /// a transaction that has written already; a server has many and counts itself (see serverschema.h).
    [[nodiscard]] QString nextId(QLatin1StringView table) const;

    /// A text in UTF-8, as a value for `CAST(? AS TEXT)`. SQLite takes the bytes as they are, which spares megabytes
    /// the way to UTF-16 and back.
    [[nodiscard]] QVariant text(const QByteArray &utf8) const;

    friend constexpr bool operator==(Dialect, Dialect) = default;

private:
    Kind m_kind;
};

} // namespace bluepencil
