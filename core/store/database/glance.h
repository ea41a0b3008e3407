// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/database/database.h"

#include <QSet>

#include <stop_token>

namespace bluepencil {

/// Runs over two columns of many rows, a number and something that is glanced at, and gathers the numbers of those that
/// it concerns. Ends early when it is asked to stop; fails when the statement does.
template <typename Concerns>
Outcome glance(const Database &database, const QString &statement, QSet<qint64> &found, const Concerns &concerns,
               const std::stop_token &stop)
{
    auto rows = database.run(statement);
    if (!rows)
        return rows.failure();
    while (!stop.stop_requested() && rows->next()) {
        const qint64 id = rows->value(0).toLongLong();
        if (!found.contains(id) && concerns(rows->value(1)))
            found.insert(id);
    }
    return Done{};
}

} // namespace bluepencil
