// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

namespace bluepencil {

/// True when the reviews of a data folder are there and SQLite finds that they do not hold together. Reads them whole.
[[nodiscard]] bool isDamaged(const QString &folder);

/// What a rescue did.
struct Rescue {
    QString setAside;   ///< where the damaged file lies now
    QDate backup;       ///< of the backup that was the ground; not valid where there was none
    qint64 rows = 0;    ///< read out of the damaged file, besides
    qint64 dropped = 0; ///< of these, what belonged to nothing any more: steps behind a gap, records of a lost article
};

/// Makes the reviews of a damaged data folder anew: from the newest backup, and from every row of the damaged file that
/// can still be read, whose place among the others is known. Of a log as much is taken as has no gap, since a decision
/// means what those before it made of the text. What was frozen is taken only as it was frozen, by its hash.
///
/// The damaged file is never altered; it lies beside, under a name with the time. Not while another program has the
/// folder open. Fails, with a whole sentence, and leaves everything as it was, when the new file cannot be written.
[[nodiscard]] Result<Rescue> rescue(const QString &folder, const QDateTime &now);

} // namespace bluepencil
