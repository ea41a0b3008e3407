// SPDX-License-Identifier: Apache-2.0
#include "store/folder/rescue.h"

#include "store/database/database.h"
#include "store/database/hash.h"
#include "store/folder/backups.h"
#include "store/folder/datafolder.h"
#include "store/schema/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlRecord>

#include <array>
#include <cstdio>
#include <memory>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Rescue)
};

/// What a row that both the backup and the damaged file have is taken from.
enum class Newer : quint8 {
    Backup,  ///< rows are added and never changed: the copy that was looked through
    Damaged, ///< rows are brought up to date: the later one
};

struct Table {
    const char *name;
    Newer newer;
};

/// In the order in which rows refer to each other.
constexpr std::array tables = {
    Table{"setting", Newer::Damaged},     Table{"source", Newer::Damaged}, Table{"document", Newer::Backup},
    Table{"reading", Newer::Damaged},     Table{"step", Newer::Backup},    Table{"edition", Newer::Backup},
    Table{"written", Newer::Backup},      Table{"export", Newer::Backup},  Table{"house_rule", Newer::Damaged},
    Table{"refused_rule", Newer::Backup}, Table{"draft", Newer::Damaged},  Table{"recall", Newer::Backup},
    Table{"recall_draft", Newer::Backup}, Table{"erasure", Newer::Backup}, Table{"erasure_source", Newer::Backup},
};

/// What belongs to nothing any more, table by table.
constexpr std::array orphans = {
    "DELETE FROM document WHERE source NOT IN (SELECT id FROM source)",
    "DELETE FROM reading WHERE document NOT IN (SELECT id FROM document)",
    "DELETE FROM step WHERE reading NOT IN (SELECT id FROM reading)",
    "DELETE FROM draft WHERE reading NOT IN (SELECT id FROM reading)",
    "DELETE FROM edition WHERE source NOT IN (SELECT id FROM source) OR reading NOT IN (SELECT id FROM reading)",
    "DELETE FROM written WHERE edition NOT IN (SELECT id FROM edition)",
    "DELETE FROM export WHERE edition NOT IN (SELECT id FROM edition)",
    "DELETE FROM recall_draft WHERE reading NOT IN (SELECT id FROM reading) OR recall NOT IN (SELECT id FROM recall)",
    "DELETE FROM erasure_source WHERE source NOT IN (SELECT id FROM source) OR erasure NOT IN (SELECT id FROM erasure)",
};

/// Reads the rows of a table in the order in which they lie, over those that cannot be read.
class RowReader {
public:
    RowReader(const Database &database, const QString &table)
        : m_database(database)
        , m_statement(u"SELECT rowid, * FROM %1 WHERE rowid > ? ORDER BY rowid"_s.arg(table))
    {
    }

    /// The next row that can be read: its values by the names of their columns. Nothing at the end.
    std::optional<QSqlRecord> next()
    {
        while (m_stride <= longestStride) {
            if (!m_rows && !start())
                continue;
            if (m_rows->next()) {
                m_last = m_rows->value(0).toLongLong();
                m_stride = 1;
                QSqlRecord row = m_rows->record();
                row.remove(0);
                return row;
            }
            if (!m_rows->lastError().isValid())
                return std::nullopt;
            skip();
        }
        return std::nullopt;
    }

private:
    /// Beyond so many rows that cannot be read, one after the other, there are none.
    static constexpr qint64 longestStride = qint64(1) << 40;

    bool start()
    {
        auto rows = m_database.run(m_statement, {m_last});
        if (!rows) {
            skip();
            return false;
        }
        m_rows = std::make_unique<QSqlQuery>(std::move(*rows));
        return true;
    }

    /// A page holds many rows: the stride is doubled until one can be read again.
    void skip()
    {
        m_rows.reset();
        m_last += m_stride;
        m_stride *= 2;
    }

    const Database &m_database;
    QString m_statement;
    std::unique_ptr<QSqlQuery> m_rows;
    qint64 m_last = -1;
    qint64 m_stride = 1;
};

/// Builds the new file from the old one.
class Rebuild {
public:
    Rebuild(const Database &fresh, Rescue &rescue)
        : m_fresh(fresh)
        , m_rescue(rescue)
    {
    }

    Outcome takeFrom(const Database &damaged)
    {
        Transaction transaction(m_fresh);
        if (Outcome begun = transaction.begin(); !begun)
            return begun;
        const QStringList known = damaged.tables();
        for (const Table &table : tables) {
            if (!known.isEmpty() && !known.contains(QLatin1StringView(table.name)))
                continue;
            if (Outcome taken = take(damaged, table); !taken)
                return taken;
        }
        for (const auto step :
             {&Rebuild::dropOrphans, &Rebuild::dropOtherBytes, &Rebuild::endLogsAtGaps, &Rebuild::dropOrphans}) {
            if (Outcome done = (this->*step)(); !done)
                return done;
        }
        return transaction.commit();
    }

private:
    Outcome take(const Database &damaged, const Table &table)
    {
        const QString name = QString::fromLatin1(table.name);
        const Result<QStringList> columns = columnsOf(name);
        if (!columns)
            return columns.failure();
        RowReader rows(damaged, name);
        while (const auto row = rows.next()) {
            QStringList names;
            QVariantList values;
            for (int i = 0; i < row->count(); ++i) {
                if (columns->contains(row->fieldName(i))) {
                    names.append(row->fieldName(i));
                    values.append(row->value(i));
                }
            }
            const QString verb = table.newer == Newer::Damaged ? u"REPLACE"_s : u"IGNORE"_s;
            const QString marks = QStringList(names.size(), u"?"_s).join(u',');
            // A row that no table takes (a name that is NULL by damage) is one that cannot be read.
            const auto added = m_fresh.run(
                u"INSERT OR %1 INTO %2 (%3) VALUES (%4)"_s.arg(verb, name, names.join(u','), marks), values);
            m_rescue.rows += added ? added->numRowsAffected() : 0;
        }
        return Done{};
    }

    Result<QStringList> columnsOf(const QString &table)
    {
        auto rows = m_fresh.run(u"PRAGMA table_info(%1)"_s.arg(table));
        if (!rows)
            return rows.failure();
        QStringList names;
        while (rows->next())
            names.append(rows->value(1).toString());
        return names;
    }

    Outcome remove(const QString &statement, const QVariantList &values = {})
    {
        const auto removed = m_fresh.run(statement, values);
        if (!removed)
            return removed.failure();
        m_rescue.dropped += removed->numRowsAffected();
        return Done{};
    }

    Outcome dropOrphans()
    {
        for (const char *statement : orphans) {
            if (Outcome dropped = remove(QString::fromLatin1(statement)); !dropped)
                return dropped;
        }
        return Done{};
    }

    /// Bytes that are not those of their hash: what was read, and what was frozen.
    Outcome dropOtherBytes()
    {
        if (Outcome kept = keepByHash(u"document"_s, u"bytes"_s, u"byte_hash"_s); !kept)
            return kept;
        if (Outcome kept = keepByHash(u"written"_s, u"bytes"_s, u"byte_hash"_s); !kept)
            return kept;
        return keepByHash(u"edition"_s, u"exported"_s,
                          u"CASE left_hash WHEN '' THEN exported_hash ELSE left_hash END"_s);
    }

    Outcome keepByHash(const QString &table, const QString &bytes, const QString &hash)
    {
        auto rows = m_fresh.run(u"SELECT id, %2, %3 FROM %1"_s.arg(table, bytes, hash));
        if (!rows)
            return rows.failure();
        QVariantList wrong;
        while (rows->next()) {
            const QByteArray compressed = rows->value(1).toByteArray();
            const bool isPurged = compressed.isEmpty();
            if (!isPurged && sha256(qUncompress(compressed)) != rows->value(2).toString())
                wrong.append(rows->value(0));
        }
        for (const QVariant &id : wrong) {
            if (Outcome dropped = remove(u"DELETE FROM %1 WHERE id = ?"_s.arg(table), {id}); !dropped)
                return dropped;
        }
        return Done{};
    }

    Outcome endLogsAtGaps()
    {
        auto rows = m_fresh.run(u"SELECT reading, sequence, size, changes FROM step ORDER BY reading, sequence"_s);
        if (!rows)
            return rows.failure();
        QHash<qint64, qint64> lengths; ///< of the logs, as far as they are whole
        QHash<qint64, qint64> gaps;    ///< where a log goes on that is not
        while (rows->next()) {
            const qint64 reading = rows->value(0).toLongLong();
            const qint64 sequence = rows->value(1).toLongLong();
            const qint64 size = rows->value(2).toLongLong();
            const QJsonDocument changes = QJsonDocument::fromJson(rows->value(3).toString().toUtf8());
            const bool isWhole = size > 0 && changes.isArray() && changes.array().size() == size;
            if (gaps.contains(reading))
                continue;
            if (isWhole && sequence == lengths.value(reading) + 1)
                lengths[reading] += size;
            else
                gaps.insert(reading, sequence);
        }
        for (auto gap = gaps.cbegin(); gap != gaps.cend(); ++gap) {
            const QString statement = u"DELETE FROM step WHERE reading = ? AND sequence >= ?"_s;
            if (Outcome dropped = remove(statement, {gap.key(), gap.value()}); !dropped)
                return dropped;
        }
        if (const auto none = m_fresh.run(u"UPDATE reading SET log_length = 0"_s); !none)
            return none.failure();
        for (auto length = lengths.cbegin(); length != lengths.cend(); ++length) {
            const auto set =
                m_fresh.run(u"UPDATE reading SET log_length = ? WHERE id = ?"_s, {length.value(), length.key()});
            if (!set)
                return set.failure();
        }
        return Done{};
    }

    const Database &m_fresh;
    Rescue &m_rescue;
};

/// The empty file, or the backup's copy, in which everything is gathered, brought up to today's schema.
Result<std::unique_ptr<Database>> startFrom(const QList<Backup> &backups, const QString &file, Rescue &rescue)
{
    for (const QString &left : {file, file + "-wal"_L1, file + "-shm"_L1})
        QFile::remove(left);
    if (!backups.isEmpty() && QFile::copy(backups.first().file, file))
        rescue.backup = backups.first().day;
    auto fresh = Database::open(file);
    if (!fresh)
        return fresh;
    if (Outcome migrated = migrate(**fresh); !migrated)
        return migrated.failure();
    // Rows come one table after the other; what refers to nothing in the end is dropped by hand.
    if (const auto off = (*fresh)->run(u"PRAGMA foreign_keys=OFF"_s); !off)
        return off.failure();
    return fresh;
}

Outcome build(const QString &damaged, const QString &file, const QList<Backup> &backups, Rescue &rescue)
{
    const auto fresh = startFrom(backups, file, rescue);
    if (!fresh)
        return fresh.failure();
    // One that is no database at all has nothing to give.
    if (const auto old = Database::openToRead(damaged)) {
        if (Outcome taken = Rebuild(**fresh, rescue).takeFrom(**old); !taken)
            return taken;
    }
    if (const auto one = (*fresh)->run(u"PRAGMA journal_mode=DELETE"_s); !one) // all in one file, which can be renamed
        return one.failure();
    return (*fresh)->check();
}

/// Keeps a copy of a file, if it is there.
bool keepUnder(const QString &file, const QString &name)
{
    return !QFileInfo::exists(file) || QFile::copy(file, name);
}

} // namespace

bool isDamaged(const QString &folder)
{
    const QString file = reviewsIn(folder);
    if (!QFileInfo(file).isFile() || QFileInfo(file).size() == 0)
        return false;
    const auto reviews = Database::openToRead(file);
    return !reviews || !(*reviews)->check();
}

Result<Rescue> rescue(const QString &folder, const QDateTime &now)
{
    const QString damaged = reviewsIn(folder);
    const QString fresh = damaged + ".rescued"_L1;
    Rescue rescue;
    rescue.setAside = QDir(folder).filePath(u"reviews-damaged-%1.sqlite"_s.arg(now.toString(u"yyyyMMdd-HHmmss")));
    if (Outcome built = build(damaged, fresh, backupsOf(folder), rescue); !built)
        return built.failure();
    const bool isKept =
        keepUnder(damaged, rescue.setAside) && keepUnder(damaged + "-wal"_L1, rescue.setAside + "-wal"_L1);
    if (!isKept)
        return Failure{Sentences::tr("“%1” cannot be set aside as “%2”; make room and try again. Nothing was changed.")
                           .arg(damaged, rescue.setAside)};
    // The log of the damaged file would be taken for the new one's.
    QFile::remove(damaged + "-wal"_L1);
    QFile::remove(damaged + "-shm"_L1);
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(damaged).constData()) != 0)
        return Failure{Sentences::tr("“%1” cannot be put in the place of “%2” (%3); do so by hand.")
                           .arg(fresh, damaged, qt_error_string())};
    return rescue;
}

} // namespace bluepencil
