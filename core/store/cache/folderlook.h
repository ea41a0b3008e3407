// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/cache/glances.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <utility>

namespace bluepencil {

/// The files of some folders that may hold articles, by path, and what they look like from outside.
using FolderLook = QHash<QString, FileStamp>;

/// Looks into the folders, not into their files; what is below them in other folders is left out. May run on any
/// thread.
[[nodiscard]] FolderLook lookInto(const QStringList &folders, const std::stop_token &stop = {});

/// What happened in folders since the queue was filled.
struct FolderNews {
    QStringList fresh;                        ///< stand still and are not in the queue
    QList<std::pair<QString, QString>> moved; ///< from, to
    QStringList changed;                      ///< are in the queue and hold something else
    QStringList vanished;                     ///< are in the queue and are not there
    QStringList back;                         ///< were said to have vanished, and are there again
    bool unsettled = false;                   ///< some are still being written: look again in a moment

    friend bool operator==(const FolderNews &, const FolderNews &) = default;
};

/// What is known of the files that were in those folders.
struct KnownFiles {
    QHash<QString, FileStamp> stamps; ///< of the files of the queue, as they were looked into; by path
    QSet<QString> gone;               ///< those of them that are said to have vanished
    QSet<QString> others;             ///< files that are none of the queue's: taken out of it, or exported there
};

/// Tells what is new. A file is taken when it looked alike in two looks and was last written a second before `now`: one
/// that is half-written is waited for. One that vanished while another came with the same size and the same time of
/// writing was moved. Pure.
[[nodiscard]] FolderNews newsIn(const FolderLook &before, const FolderLook &now, const KnownFiles &known, qint64 time);

} // namespace bluepencil
