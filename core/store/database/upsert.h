// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QLatin1StringView>
#include <QString>
#include <QVariantList>

namespace bluepencil {

class Database;

/// The number that a table's next row gets. Only within a transaction that has written already.
[[nodiscard]] Result<qint64> nextId(const Database &database, QLatin1StringView table);

/// An UPDATE that says "this row was opened now", and the INSERT for when there is no such row. In this order, since
/// whoever writes first makes others wait.
struct Upsert {
    QLatin1StringView table;
    QString update;
    QVariantList updateValues;
    QString select; ///< the row's id
    QVariantList key;
    QString insert;
    QVariantList insertValues; ///< without the id, which comes first
};

/// The id of the row, whichever of the two it took. Within a transaction of the caller's.
[[nodiscard]] Result<qint64> upsert(const Database &database, const Upsert &upsert);

} // namespace bluepencil
