// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

namespace bluepencil {

class Database;

/// The locks that say who is in which article are told from all others of a server by this number; the next one is of
/// whoever comes in just now.
inline constexpr int presenceLocks = 0x626C7565;

/// Fails, with a sentence, where somebody else decides in an article of a shared workspace. Within the transaction of
/// whatever is decided there.
[[nodiscard]] Outcome isFreeToDecide(const Database &database, qint64 source);

/// What asks a server for the name of whoever else decides in an article, as a statement with one question mark, and
/// the sentence about them: for whoever asks for more with the same statement.
[[nodiscard]] QString holderStatement();
[[nodiscard]] Failure heldBy(const QString &editor);

} // namespace bluepencil
