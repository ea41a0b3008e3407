// SPDX-License-Identifier: Apache-2.0
#include "store/cache/glances.h"

#include "store/database/database.h"
#include "store/folder/disposabletable.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = sizeof(quint64);

QByteArray encoded(const LineHashes &lines)
{
    QByteArray bytes(lines.size() * hashBytes, Qt::Uninitialized);
    if (!lines.isEmpty()) // nothing to copy has no address
        qToLittleEndian<quint64>(lines.constData(), lines.size(), bytes.data());
    return bytes;
}

LineHashes decodedLines(const QByteArray &bytes)
{
    LineHashes lines(bytes.size() / hashBytes);
    if (!lines.isEmpty())
        qFromLittleEndian<quint64>(bytes.constData(), lines.size(), lines.data());
    return lines;
}

} // namespace

FileStamp stampOf(const QString &path)
{
    const QFileInfo info(path);
    return info.isFile() ? FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch()} : FileStamp();
}

QString sourceNameOf(const QString &site, const QString &path)
{
    return site.isEmpty() ? QFileInfo(path).absoluteDir().dirName() : site;
}

Glances::Glances(const QString &folder)
    : m_database(disposableTable(folder, u"CREATE TABLE IF NOT EXISTS glance ("
                                         " path TEXT NOT NULL,"
                                         " record TEXT NOT NULL,"
                                         " byte_count BIGINT NOT NULL,"
                                         " changed_at BIGINT NOT NULL,"
                                         " source TEXT NOT NULL,"
                                         " line_hashes BYTEA NOT NULL,"
                                         " basis TEXT NOT NULL,"
                                         " stops INTEGER NOT NULL,"
                                         " seen_at BIGINT NOT NULL,"
                                         " PRIMARY KEY (path, record))"_s))
{
}

Glances::~Glances() = default;

QList<Glance> Glances::all() const
{
    if (!m_database)
        return {};
    auto rows = m_database->run(u"SELECT path, record, byte_count, changed_at, source, line_hashes, basis, stops, "
                                "seen_at FROM glance"_s);
    if (!rows)
        return {};
    QList<Glance> glances;
    while (rows->next()) {
        glances.append({rows->value(0).toString(),
                        rows->value(1).toString(),
                        {rows->value(2).toLongLong(), rows->value(3).toLongLong()},
                        rows->value(4).toString(),
                        decodedLines(rows->value(5).toByteArray()),
                        rows->value(6).toString(),
                        rows->value(7).toInt(),
                        rows->value(8).toLongLong()});
    }
    return glances;
}

void Glances::keep(const QList<Glance> &glances)
{
    if (!m_database || glances.isEmpty())
        return;
    Transaction transaction(*m_database);
    if (!transaction.begin())
        return;
    auto gone = m_database->prepare(u"DELETE FROM glance WHERE path = ? AND record = ?"_s);
    auto kept = m_database->prepare(u"INSERT INTO glance (path, record, byte_count, changed_at, source, line_hashes, "
                                    "basis, stops, seen_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    if (!gone || !kept)
        return;
    for (const Glance &glance : glances) {
        Database::bind(*gone, {glance.path, glance.record});
        Database::bind(*kept, {glance.path, glance.record, glance.stamp.byteCount, glance.stamp.changedAt,
                               glance.source, encoded(glance.lines), glance.basis, glance.stops, glance.seenAt});
        if (!gone->exec() || !kept->exec())
            return;
    }
    (void)transaction.commit(); // what was not kept is looked at again
}

void Glances::move(const QString &from, const QString &to)
{
    if (!m_database)
        return;
    const auto gone = m_database->run(u"DELETE FROM glance WHERE path = ?"_s, {to});
    const auto done = m_database->run(u"UPDATE glance SET path = ? WHERE path = ?"_s, {to, from});
    Q_UNUSED(gone) // it is looked into again
    Q_UNUSED(done)
}

void Glances::forgetAllBut(int most)
{
    if (!m_database)
        return;
    const auto done = m_database->run(u"DELETE FROM glance WHERE seen_at < (SELECT MIN(seen_at) FROM "
                                      "(SELECT seen_at FROM glance ORDER BY seen_at DESC LIMIT ?) AS newest)"_s,
                                      {most});
    Q_UNUSED(done) // it goes the next time
}

} // namespace bluepencil
