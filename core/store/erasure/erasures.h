// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"
#include "text/result.h"

#include <QLatin1StringView>
#include <QList>
#include <QSet>
#include <QString>

namespace bluepencil {

class Database;

/// What was taken out of the record, for good.
enum class ErasureKind : quint8 {
    Bytes, ///< what was scraped, after the time that it is kept
    Name,  ///< a person's name, on request
};

/// That something was taken out, and nothing of what it was.
struct Erasure {
    qint64 id = 0;
    ErasureKind kind = ErasureKind::Bytes;
    QString editor;  ///< who took it out
    qint64 when = 0; ///< milliseconds since 1970, UTC
    QString reason;  ///< empty for what a rule of retention did

    friend bool operator==(const Erasure &, const Erasure &) = default;
};

/// Records that something was taken out of these sources. Within a transaction that has written already.
[[nodiscard]] Outcome addErasure(const Database &database, ErasureKind kind, const QSet<qint64> &sources,
                                 const QString &reason, const Signature &by);

/// When a person's name was last taken out of the workspace, whichever sources had it; 0 where none ever was.
[[nodiscard]] Result<qint64> lastNameRemoval(const Database &database);

/// What was taken out of a source, in order.
[[nodiscard]] Result<QList<Erasure>> erasuresOf(const Database &database, qint64 source);

} // namespace bluepencil
