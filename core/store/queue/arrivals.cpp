// SPDX-License-Identifier: Apache-2.0
#include "store/queue/arrivals.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "store/queue/reading.h"
#include "text/readingstop.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace bluepencil {

namespace {

Arrival wholeFile(const QString &path)
{
    Arrival arrival;
    arrival.entry.path = sourcePath(path);
    return arrival;
}

bool mayHoldSeveral(const QString &path)
{
    if (!checkFile(path))
        return false;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return candidatesFor(file.read(headSize), path).first()->holdsRecords;
}

Arrival arrivalOf(const RecordResult &record, const QString &key, const QString &path)
{
    Arrival arrival = wholeFile(path);
    arrival.entry.record = key;
    if (const auto *failure = std::get_if<RecordFailure>(&record)) {
        arrival.problem = failure->sentence;
        arrival.entry.state = QueueState::Unreadable;
        arrival.entry.problem = key + u' ' + failure->sentence;
    } else {
        arrival.entry.title = std::get<Record>(record).article.origin().title;
    }
    return arrival;
}

QList<Arrival> arrivalsOf(const QString &path)
{
    const auto bytes = mayHoldSeveral(path) ? readFile(path) : Failure{};
    if (!bytes)
        return {wholeFile(path)};
    const auto content = contentOf(*bytes, path);
    if (!content || content->records.size() == 1)
        return {wholeFile(path)};
    const QStringList keys = keysOf(content->records);
    QList<Arrival> arrivals;
    for (qsizetype i = 0; i < keys.size(); ++i)
        arrivals.append(arrivalOf(content->records.at(i), keys.at(i), path));
    return arrivals;
}

} // namespace

QStringList filesAt(const QStringList &places, const QSet<QString> &exported, const std::stop_token &stop)
{
    QStringList files;
    for (const QString &place : places) {
        if (stop.stop_requested())
            break;
        if (!QFileInfo(place).isDir()) {
            files.append(sourcePath(place));
            continue;
        }
        const QDir folder(sourcePath(place)); // so that not each of ten thousand files has its links resolved
        const QFileInfoList found = folder.entryInfoList(QDir::Files | QDir::Readable, QDir::Name);
        for (const QFileInfo &file : found) {
            if (mayHoldArticles(file.fileName()) && !exported.contains(file.filePath()))
                files.append(file.isSymLink() ? sourcePath(file.filePath()) : file.filePath());
        }
    }
    return files;
}

bool promisesOneArticle(const QString &file)
{
    const Format *promised = readableFormatOf(QFileInfo(file).fileName());
    return promised && !promised->holdsRecords;
}

QList<Arrival> arrivalsIn(const QStringList &files, const std::stop_token &stop)
{
    const ReadingStop reading(stop);
    QList<Arrival> arrivals;
    for (const QString &file : files) {
        const QList<Arrival> ofFile = arrivalsOf(file);
        if (stop.stop_requested())
            break;
        arrivals += ofFile;
    }
    return arrivals;
}

qint64 bytesToRead(const QStringList &files)
{
    qint64 bytes = 0;
    for (const QString &file : files) {
        const Format *promised = readableFormatOf(file);
        bytes += promised && !promised->holdsRecords ? headSize : QFileInfo(file).size();
    }
    return bytes;
}

} // namespace bluepencil
