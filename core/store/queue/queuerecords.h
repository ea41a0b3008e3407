// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace bluepencil {

class Database;

/// Puts a source into the queue, unless it is there; its id. Within a transaction of the caller's.
[[nodiscard]] Result<qint64> recordSource(const Database &database, const QString &path, const QString &record);

/// Puts files of one article each into the queue; those that are in it stay where they are. One statement a file, for
/// ten thousand of them. Within a transaction of the caller's.
[[nodiscard]] Outcome recordFiles(const Database &database, const QStringList &paths);

/// Puts the one article of a file, or some of its several, into the queue. Those that are in it stay where they are;
/// titles and unreadable ones are brought up to date. Within a transaction of the caller's.
[[nodiscard]] Outcome recordSources(const Database &database, const QList<QueueEntry> &ofOneFile);

/// Sets how far the work on a source is.
[[nodiscard]] Outcome recordState(const Database &database, qint64 source, QueueState state);

/// Sets where the editor left an article.
[[nodiscard]] Outcome recordPlace(const Database &database, qint64 source, Place place);

/// The row of an article; nothing when none of this name was ever in the queue.
[[nodiscard]] Result<std::optional<qint64>> sourceOf(const Database &database, const QueueEntry &entry);

} // namespace bluepencil
