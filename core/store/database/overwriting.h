// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

namespace bluepencil {

class Database;

/// Has what is deleted or overwritten on this connection overwritten on the disk too. Nothing to do on a server.
[[nodiscard]] Outcome overwriteWhatGoes(const Database &database);
/// Once that is committed: empties the write-ahead log, unless others read in it just now.
void emptyLogOf(const Database &database);

} // namespace bluepencil
