// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/houserules/houserulerecords.h"

namespace bluepencil {

/// Makes one house rule; its id.
[[nodiscard]] inline Result<qint64> keepHouseRule(const Database &database, const HouseRule &rule,
                                                  const QString &editor, qint64 now)
{
    const Result<HouseRuleStep> taken = changeHouseRules(database, {{}, {{0, rule, editor, now}}});
    if (!taken)
        return taken.failure();
    return taken->added.first().id;
}

} // namespace bluepencil
