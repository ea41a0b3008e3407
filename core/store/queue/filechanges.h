// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"
#include "text/result.h"

#include <QHash>
#include <QList>
#include <QString>

#include <stop_token>

namespace bluepencil {

class Database;

/// A file of the queue, or an article of a file of several, as it was when it was decided on.
struct DecidedFile {
    QueueEntry entry;
    QString byteHash; ///< SHA-256, hexadecimal
    qint64 byteCount = 0;

    friend bool operator==(const DecidedFile &, const DecidedFile &) = default;
};

/// The files of the queue that were decided on as they were last opened; spiked ones are nobody's concern.
[[nodiscard]] Result<QList<DecidedFile>> decidedFiles(const Database &database);

/// Tells which files hold something else now. May run on any thread, one at a time. Reads a file only when its size or
/// its time is another than at the last look; one that cannot be read, and an article that has gone from its file, is
/// left out, since opening it says why.
class FileChanges {
public:
    /// Stops early, with what it has, when asked to.
    [[nodiscard]] QList<DecidedFile> among(const QList<DecidedFile> &files, const std::stop_token &stop = {});

private:
    struct Look {
        qint64 byteCount = -1;
        qint64 changedAt = 0;               ///< milliseconds since 1970, UTC
        QHash<QString, QString> byteHashes; ///< by record; of the whole file under the empty one
        bool holds = false;                 ///< false: so soon after a change that a later one may bear the same time
    };
    [[nodiscard]] bool isAnother(const DecidedFile &file);
    [[nodiscard]] static QHash<QString, QString> hashesOf(const QByteArray &bytes, const QString &path, bool several);

    QHash<QString, Look> m_looks; ///< by path
};

} // namespace bluepencil
