// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <QFlags>
#include <QLatin1StringView>
#include <QList>
#include <QString>
#include <QStringView>

#include <array>

namespace bluepencil {

class Article;

/// Damage that scraping does to a text and that can be computed back.
enum class Damage : quint8 {
    Encoding = 1,  ///< UTF-8 that was read as windows-1252 or Latin-1: see mojibake.h
    Leftovers = 2, ///< entities and tags of HTML: see leftovers.h
    Wrapping = 4,  ///< lines broken at the width of a column: see wrapping.h
};
Q_DECLARE_FLAGS(Damages, Damage)

/// Every damage, in the order in which they are undone, with what it is called on the command line and in records.
struct DamageName {
    Damage damage;
    QLatin1StringView name;
};
inline constexpr std::array damageNames{DamageName{Damage::Encoding, QLatin1StringView("encoding")},
                                        DamageName{Damage::Leftovers, QLatin1StringView("entities")},
                                        DamageName{Damage::Wrapping, QLatin1StringView("wrapping")}};

/// What stands in a span of a text, undamaged. UTF-16 offsets.
struct Repair {
    Span span;
    QString text;

    friend bool operator==(const Repair &, const Repair &) = default;
};

/// What undoing this damage would change in a text, in order and disjoint. Linear.
[[nodiscard]] QList<Repair> repairsOf(QStringView text, Damage damage);

/// The text with all of these done; they are in order and disjoint.
[[nodiscard]] QString repaired(QStringView text, const QList<Repair> &repairs);

/// The article read anew with that damage undone, encoding first, lines last: another reading, of which nothing is
/// written anywhere. What pages say of their lines is kept where the lines stay. Linear.
[[nodiscard]] Article repaired(const Article &article, Damages damages);

} // namespace bluepencil

Q_DECLARE_OPERATORS_FOR_FLAGS(bluepencil::Damages)
