// SPDX-License-Identifier: Apache-2.0
#include "store/queue/filechanges.h"

#include "formats/articles.h"
#include "formats/formats.h"
#include "formats/reader/file.h"
#include "store/database/database.h"
#include "store/database/hash.h"
#include "text/readingstop.h"

#include <QDateTime>
#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

Result<QList<DecidedFile>> decidedFiles(const Database &database)
{
    auto rows = database.run(
        u"SELECT source.path, source.record, source.state, document.byte_hash, document.byte_count"
        " FROM source JOIN document ON document.source = source.id"
        " WHERE source.queued = 1 AND source.state <> 'spiked'"
        " AND document.id = (SELECT d.id FROM document d WHERE d.source = source.id ORDER BY d.opened_at DESC,"
        " d.id DESC LIMIT 1)"
        " AND EXISTS (SELECT 1 FROM reading JOIN step ON step.reading = reading.id"
        " WHERE reading.document = document.id) ORDER BY source.id"_s);
    if (!rows)
        return rows.failure();
    QList<DecidedFile> files;
    while (rows->next()) {
        DecidedFile file;
        file.entry.path = rows->value(0).toString();
        file.entry.record = rows->value(1).toString();
        file.entry.state = queueStateNamed(rows->value(2).toString());
        file.byteHash = rows->value(3).toString();
        file.byteCount = rows->value(4).toLongLong();
        files.append(file);
    }
    return files;
}

namespace {

/// Disks tell times apart by a few milliseconds at best, some by two seconds.
constexpr qint64 settled = 2000;

} // namespace

QList<DecidedFile> FileChanges::among(const QList<DecidedFile> &files, const std::stop_token &stop)
{
    const ReadingStop reading(stop);
    QList<DecidedFile> changed;
    for (const DecidedFile &file : files) {
        if (stop.stop_requested())
            break;
        if (isAnother(file))
            changed.append(file);
    }
    return changed;
}

bool FileChanges::isAnother(const DecidedFile &file)
{
    const QFileInfo info(file.entry.path);
    if (!info.isFile() || !info.isReadable())
        return false;
    const QString &record = file.entry.record;
    if (record.isEmpty() && info.size() != file.byteCount)
        return true;
    Look &look = m_looks[file.entry.path];
    const qint64 changedAt = info.lastModified().toMSecsSinceEpoch();
    if (!look.holds || look.byteHashes.contains({}) != record.isEmpty() || look.byteCount != info.size() ||
        look.changedAt != changedAt) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        const Result<QByteArray> bytes = readFile(file.entry.path);
        if (!bytes)
            return false;
        const QHash<QString, QString> hashes = hashesOf(*bytes, file.entry.path, !record.isEmpty());
        if (ReadingStop::isRequested())
            return false;
        look = {info.size(), changedAt, hashes, changedAt + settled < now};
    }
    const auto hash = look.byteHashes.constFind(record);
    return hash != look.byteHashes.cend() && *hash != file.byteHash;
}

QHash<QString, QString> FileChanges::hashesOf(const QByteArray &bytes, const QString &path, bool several)
{
    if (!several)
        return {{QString(), sha256(bytes)}};
    QHash<QString, QString> hashes;
    const auto content = contentOf(bytes, path);
    if (!content || !content->format->pieces)
        return hashes;
    const auto pieces = piecesOf(bytes, *content->format);
    const QStringList keys = keysOf(content->records);
    if (!pieces || pieces->size() != keys.size())
        return hashes;
    for (qsizetype i = 0; i < keys.size(); ++i)
        hashes.insert(keys.at(i), sha256(pieces->at(i).bytes));
    return hashes;
}

} // namespace bluepencil
