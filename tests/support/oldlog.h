// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

class Database;

class ReviewSession;
class Workspace;

/// Puts the log back into the form it had in schemas 1 and 2, a row a decision; it may hold the steps of this session
/// alone. The schema's number is left to the caller.
void logByDecisions(const Workspace &workspace, const ReviewSession &session);

/// Makes a database one of schema 9: without what recalls and retention put beside it. False when that fails.
[[nodiscard]] bool backToSchemaNine(const Database &database);

} // namespace bluepencil
