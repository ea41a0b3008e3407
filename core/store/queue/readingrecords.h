// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/paragraphset.h"
#include "store/queue/queueentry.h"
#include "store/queue/reading.h"
#include "text/result.h"

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

} // namespace bluepencil
