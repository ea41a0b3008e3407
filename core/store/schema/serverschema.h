// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;

/// What somebody may do in a shared workspace. The server holds them to it, by rights and rules of its own.
enum class DeskRole : quint8 {
    None,   ///< not even look
    Reader, ///< look
    Editor, ///< decide, take articles in and out of the queue, write to files what was approved
    Chief,  ///< approve, recall, and make the house rules
};

/// "none", "reader", "editor", "chief".
[[nodiscard]] QLatin1StringView nameOf(DeskRole role);
[[nodiscard]] std::optional<DeskRole> deskRoleNamed(const QString &name);

/// Makes a server's database a workspace, or brings one up to this version: the tables of migrate(), then what a server
/// has beside them: numbers that many may ask for at once, who is in which article, the word that something changed,
/// and the roles with their rights. Whoever calls this owns the workspace. May be called again at any time.
///
/// Fails, with a sentence, as migrate() does, and for somebody who may not make tables and roles.
[[nodiscard]] Outcome prepareServer(Database &database);
/// The same at an address.
[[nodiscard]] Outcome prepareServer(const QString &address);

/// What whoever opened the database may do: everything in a file of one's own.
[[nodiscard]] Result<DeskRole> roleIn(const Database &database);

/// Gives a login of the server a role, in the place of the one that it had.
///
/// Fails, with a sentence, for a login that the server does not know, and for somebody who may not give roles.
[[nodiscard]] Outcome giveRole(const Database &database, const QString &login, DeskRole role);
/// The same at an address.
[[nodiscard]] Outcome giveRole(const QString &address, const QString &login, DeskRole role);

} // namespace bluepencil
