// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QString>

namespace bluepencil {

class Database;

/// Copies all reviews, row by row, from a file to a server's workspace or the other way, both of this version's schema.
/// What is copied is as it stood at one moment, whoever decides meanwhile.
///
/// Fails, with a sentence and without a change, for a place that holds articles already: two queues are not made one.
[[nodiscard]] Outcome copyWorkspace(const Database &from, const Database &to);

/// The same from a data folder to an address. What an older version wrote is brought up to this one first, with a
/// backup.
[[nodiscard]] Outcome copyFolder(const QString &folder, const QString &address);

/// Keeps a server's workspace in a file of its own, which Bluepencil opens when it is called reviews.sqlite and lies in
/// a data folder. What was written is read again.
///
/// Fails, with a sentence, for a file that is there already, or cannot be written.
[[nodiscard]] Outcome backUp(const Database &from, const QString &file);
/// The same from an address.
[[nodiscard]] Outcome backUp(const QString &address, const QString &file);

} // namespace bluepencil
