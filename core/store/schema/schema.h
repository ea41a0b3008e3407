// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

namespace bluepencil {

class Database;

/// The schema that this version writes: the number of migration steps there are.
[[nodiscard]] int newestSchema();

/// Brings a database up to the newest schema, step by step, each in a transaction of its own; an empty file gets them
/// all.
///
/// Fails, with a sentence and without a change, for a schema that a later version wrote, and for a database that is
/// somebody else's.
[[nodiscard]] Outcome migrate(Database &database);

/// The schema of a database that is there to be read: 1 to newestSchema().
///
/// Fails, with a sentence, for a schema that a later version wrote, and for a database that is somebody else's.
[[nodiscard]] Result<int> knownSchema(const Database &database);

/// Whether a database that is there to be read has the newest schema. Fails as knownSchema() does, and with a sentence
/// for one that an older version wrote.
[[nodiscard]] Outcome isBroughtUp(const Database &database);

} // namespace bluepencil
