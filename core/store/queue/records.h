// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/paragraphset.h"
#include "store/queue/queueentry.h"
#include "store/queue/reading.h"
#include "text/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;

/// The rows that a reading stands in: source (a file) → document (its bytes) → reading (their text).
struct ReadingRecord {
    qint64 source = 0;
    qint64 document = 0;
    qint64 reading = 0;
    QueueState state = QueueState::New;
    Place place;
    ParagraphSet read; ///< the paragraphs that have been on somebody's screen
};

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

/// Records that this reading was opened now, with its bytes when they are new.
[[nodiscard]] Result<ReadingRecord> recordReading(const Database &database, const Reading &reading, qint64 now);

/// The rows that this reading stands in, without a word that it was opened: `document` and `reading` are 0 for a text
/// that was never opened. Nothing when its file never was.
[[nodiscard]] Result<std::optional<ReadingRecord>> recordOf(const Database &database, const Reading &reading);
/// The same of a reading that is known by its number; nothing when there is none.
[[nodiscard]] Result<std::optional<ReadingRecord>> recordOf(const Database &database, qint64 reading);

/// Sets which paragraphs of a reading have been on somebody's screen.
[[nodiscard]] Outcome recordRead(const Database &database, qint64 reading, const ParagraphSet &read);

/// Reads these bytes as they were read the last time: an encoding that an editor chose once holds for them until
/// another one is chosen.
[[nodiscard]] Result<Reading> asReadLast(const Database &database, Reading reading);

/// True when somebody decided something on a source, whatever it held then.
[[nodiscard]] Result<bool> wasDecidedOn(const Database &database, qint64 source);

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
