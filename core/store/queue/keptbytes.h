// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/paragraphset.h"
#include "store/queue/queueentry.h"
#include "store/queue/reading.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;
struct ReadingRecord;

/// Bytes that were kept, and how they were read last.
struct KeptBytes {
    qint64 reading = 0;
    QByteArray bytes;       ///< empty when a retention rule purged them
    QString textHash;       ///< of the text that they gave
    ReadingOptions options; ///< with the record that they are of
    qint64 openedAt = 0;    ///< milliseconds since 1970, UTC
    qint64 purgedAt = 0;    ///< when its bytes were purged, likewise; 0: never
    ParagraphSet read;      ///< the paragraphs that have been on somebody's screen
    QString path;           ///< of the file that they were read from
    qint64 source = 0;      ///< its row
};

/// The bytes that were read from this file the last time; nothing when it was never opened.
[[nodiscard]] Result<std::optional<KeptBytes>> lastKept(const Database &database, const QString &path,
                                                        const QString &record);

/// Every reading of an article, in the order in which they were opened last; their bytes are empty where they were
/// purged.
[[nodiscard]] Result<QList<KeptBytes>> keptReadings(const Database &database, const QueueEntry &entry);

/// An article whose bytes have this hash, the one at `path` first where there are several; nothing when none ever had.
[[nodiscard]] Result<std::optional<QueueEntry>> entryHolding(const Database &database, const QString &byteHash,
                                                             const QString &record, const QString &path);

/// The bytes of a reading; nothing when there is no such reading.
[[nodiscard]] Result<std::optional<KeptBytes>> keptReading(const Database &database, qint64 reading);

/// The last reading of the same source before this one on which somebody decided; nothing when there is none.
[[nodiscard]] Result<std::optional<KeptBytes>> lastDecidedBefore(const Database &database, const ReadingRecord &record);

} // namespace bluepencil
