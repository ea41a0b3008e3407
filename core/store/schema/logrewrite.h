// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

namespace bluepencil {

class Database;

/// Takes the log of schemas 1 and 2, a row a decision in the table `decision`, over into `step`, a row for all that was
/// decided together, and drops the old table. Runs within a transaction of the caller's.
[[nodiscard]] Outcome rewriteDecisionsAsSteps(const Database &database);

} // namespace bluepencil
