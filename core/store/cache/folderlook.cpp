// SPDX-License-Identifier: Apache-2.0
#include "store/cache/folderlook.h"

#include "formats/formats.h"
#include "store/queue/reading.h"

#include <QDateTime>
#include <QDirIterator>

#include <algorithm>

namespace bluepencil {

namespace {

constexpr qint64 stillMilliseconds = 1000;

/// Nobody has written to it for a moment.
bool standsStill(const QString &path, const FileStamp &stamp, const FolderLook &before, qint64 time)
{
    return before.value(path) == stamp && time - stamp.changedAt >= stillMilliseconds;
}

/// A vanished file that looked like this one; empty where there is none.
QString originOf(const FileStamp &stamp, const QStringList &vanished, const KnownFiles &known)
{
    const auto same = std::find_if(vanished.begin(), vanished.end(),
                                   [&](const QString &path) { return known.stamps.value(path) == stamp; });
    return same == vanished.end() ? QString() : *same;
}

} // namespace

FolderLook lookInto(const QStringList &folders, const std::stop_token &stop)
{
    FolderLook look;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Readable);
        while (files.hasNext() && !stop.stop_requested()) {
            files.next();
            const QFileInfo info = files.fileInfo();
            if (mayHoldArticles(info.fileName()))
                look.insert(sourcePath(info.filePath()), {info.size(), info.lastModified().toMSecsSinceEpoch()});
        }
    }
    return look;
}

FolderNews newsIn(const FolderLook &before, const FolderLook &now, const KnownFiles &known, qint64 time)
{
    FolderNews news;
    for (auto file = known.stamps.begin(); file != known.stamps.end(); ++file) {
        const auto there = now.find(file.key());
        if (there == now.end()) {
            if (!known.gone.contains(file.key()))
                news.vanished.append(file.key());
        } else if (known.gone.contains(file.key())) {
            news.back.append(file.key());
        } else if (file->byteCount >= 0 && *there != *file) {
            if (standsStill(file.key(), *there, before, time))
                news.changed.append(file.key());
            else
                news.unsettled = true;
        }
    }
    for (auto file = now.begin(); file != now.end(); ++file) {
        if (known.stamps.contains(file.key()) || known.others.contains(file.key()))
            continue;
        if (!standsStill(file.key(), *file, before, time)) {
            news.unsettled = true;
            continue;
        }
        const QString origin = originOf(*file, news.vanished, known);
        if (origin.isEmpty()) {
            news.fresh.append(file.key());
            continue;
        }
        news.vanished.removeOne(origin);
        news.moved.append({origin, file.key()});
    }
    std::sort(news.fresh.begin(), news.fresh.end());
    if (news.unsettled) // what is being moved is in no folder for a moment, or not yet in its place
        news.vanished.clear();
    return news;
}

} // namespace bluepencil
