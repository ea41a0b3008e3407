// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <stop_token>

namespace bluepencil {

/// An article that a file brings to the queue.
struct Arrival {
    QueueEntry entry; ///< with the article's title where it is one of several; unreadable when there is a problem
    QString problem;  ///< why it cannot be read, as a sentence that lacks its subject; empty when it can
};

/// The files at these places, as sourcePath() gives them: those that were named, and of folders those that can be read
/// and may hold articles, by name. What was exported into a folder is none that came. May run on any thread.
[[nodiscard]] QStringList filesAt(const QStringList &places, const QSet<QString> &exported,
                                  const std::stop_token &stop = {});

/// True where the name of a file promises one article, so that it can be listed before anybody looks into it.
[[nodiscard]] bool promisesOneArticle(const QString &file);

/// The articles of these files, in order: one for a file of one article, one a record for a file of several. A file
/// that cannot be read at all is one; opening it will say why.
///
/// Reads the first bytes of each file, and files of records whole. May run on any thread; stops early, with what it
/// has, when asked to.
[[nodiscard]] QList<Arrival> arrivalsIn(const QStringList &files, const std::stop_token &stop = {});

/// So many bytes of files that may hold several articles are read for arrivalsIn().
[[nodiscard]] qint64 bytesToRead(const QStringList &files);

} // namespace bluepencil
