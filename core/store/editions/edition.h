// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/review.h"
#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace bluepencil {

class Database;

/// What an approval froze: enough to show, years later, what was read, what went out, and who decided what. Never
/// changed and never derived again; a correction is the next edition, with a reason.
struct Edition {
    qint64 id = 0;             ///< of its row
    int number = 0;            ///< 1, 2, 3… of this article
    qint64 reading = 0;        ///< of the reading that was approved
    quint64 revision = 0;      ///< the last line of the log that it holds
    QString rawHash;           ///< SHA-256 of the scraped bytes, hexadecimal
    QByteArray exported;       ///< the approved text as UTF-8
    QString exportedHash;      ///< SHA-256 of that, hexadecimal
    QList<Decision> decisions; ///< by place; UTF-16 offsets into the raw text
    QString engine;            ///< engineVersion() and lexiconVersion() at the approval
    QString lexicon;
    QString editor;  ///< who approved
    qint64 when = 0; ///< milliseconds since 1970, UTC
    QString reason;  ///< why there is another edition; empty for the first
    /// SHA-256 of what is left of the approved text, where a person's name was removed from it on request; else empty.
    QString leftHash = {};

    /// True when it holds all that is decided by this line of the log of this reading.
    [[nodiscard]] bool isOf(qint64 ofReading, quint64 ofRevision) const
    {
        return reading == ofReading && revision == ofRevision;
    }
    friend bool operator==(const Edition &, const Edition &) = default;
};

/// The review that an edition froze.
[[nodiscard]] Review reviewOf(const Edition &edition);

/// The editions of a source in their order.
[[nodiscard]] Result<QList<Edition>> editionsOf(const Database &database, qint64 source);

/// The number of the last edition of a source; 0 when there is none.
[[nodiscard]] Result<int> lastEdition(const Database &database, qint64 source);

/// Adds an edition, within a transaction that has written already; gives it its id.
[[nodiscard]] Outcome addEdition(const Database &database, qint64 source, Edition &edition);

/// Approved or Exported while the last edition of a source is of this line of the log of this reading; nothing when it
/// is of another one, or when there is none.
[[nodiscard]] Result<std::optional<QueueState>> frozenState(const Database &database, qint64 source, qint64 reading,
                                                            quint64 revision);

} // namespace bluepencil
