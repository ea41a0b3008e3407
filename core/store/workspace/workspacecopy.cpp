// SPDX-License-Identifier: Apache-2.0
#include "store/workspace/workspacecopy.h"

#include "store/database/database.h"
#include "store/schema/schema.h"
#include "store/schema/serverschema.h"
#include "store/workspace/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCopy)
};

/// Tables that others refer to come before them; all others follow.
QStringList inOrder(QStringList tables)
{
    const QStringList first = {u"setting"_s, u"source"_s, u"document"_s, u"reading"_s,
                               u"edition"_s, u"recall"_s, u"erasure"_s};
    const auto placeOf = [&first](const QString &table) {
        const qsizetype place = first.indexOf(table);
        return place < 0 ? first.size() : place;
    };
    std::stable_sort(tables.begin(), tables.end(),
                     [&](const QString &a, const QString &b) { return placeOf(a) < placeOf(b); });
    return tables;
}

/// What a server alone has, and what each of the two counts itself.
bool isItsOwn(const QString &table)
{
    return table == "schema_version"_L1 || table == "member"_L1 || table == "presence"_L1;
}

/// A server's texts have no NUL, and a file's may.
QVariant takenBy(const QVariant &value, Dialect dialect)
{
    if (!dialect.isServer() || value.typeId() != QMetaType::QString)
        return value;
    return value.toString().replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
}

Outcome copyTable(const Database &from, const Database &to, const QString &table)
{
    auto rows = from.run(u"SELECT * FROM %1"_s.arg(table));
    if (!rows)
        return rows.failure();
    const QSqlRecord columns = rows->record();
    QStringList names;
    QStringList marks;
    for (int i = 0; i < columns.count(); ++i) {
        names.append(columns.fieldName(i));
        marks.append(u"?"_s);
    }
    auto insert = to.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, names.join(", "_L1), marks.join(", "_L1)));
    if (!insert)
        return insert.failure();
    while (rows->next()) {
        QVariantList values;
        for (int i = 0; i < columns.count(); ++i)
            values.append(rows->isNull(i) ? QVariant() : takenBy(rows->value(i), to.dialect()));
        Database::bind(*insert, values);
        if (!insert->exec())
            return to.failure(insert->lastError());
    }
    return Done{};
}

Outcome isEmpty(const Database &place)
{
    const auto articles = place.value(u"SELECT COUNT(*) FROM source"_s);
    if (!articles)
        return articles.failure();
    if (articles->toLongLong() == 0)
        return Done{};
    return Failure{
        Sentences::tr("“%1” holds articles already; copy into a workspace that was just made.").arg(place.file())};
}

} // namespace

Outcome copyWorkspace(const Database &from, const Database &to)
{
    if (Outcome empty = isEmpty(to); !empty)
        return empty;
    Transaction reading(from);
    if (Outcome begun = reading.begin(); !begun)
        return begun;
    if (from.dialect().isServer()) {
        if (const auto still = from.run(u"SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"_s); !still)
            return still.failure();
    }
    Transaction writing(to);
    if (Outcome begun = writing.begin(); !begun)
        return begun;
    for (const QString &table : inOrder(from.tables())) {
        if (isItsOwn(table))
            continue;
        if (Outcome copied = copyTable(from, to, table); !copied)
            return copied;
    }
    return writing.commit();
}

Outcome copyFolder(const QString &folder, const QString &address)
{
    const auto workspace = Workspace::open(folder);
    if (!workspace)
        return workspace.failure();
    const auto server = Database::open(address);
    if (!server)
        return server.failure();
    if (Outcome copied = copyWorkspace((*workspace)->database(), **server); !copied)
        return copied;
    return prepareServer(**server); // its numbers go on behind those that were copied
}

Outcome backUp(const QString &address, const QString &file)
{
    const auto from = Database::open(address);
    return from ? backUp(**from, file) : from.failure();
}

Outcome backUp(const Database &from, const QString &file)
{
    if (QFileInfo::exists(file))
        return Failure{Sentences::tr("“%1” is there already; name a new file for the backup.").arg(file)};
    const QString part = file + ".part"_L1;
    QFile::remove(part);
    {
        const auto copy = Database::open(part);
        if (!copy)
            return copy.failure();
        if (Outcome made = migrate(**copy); !made)
            return made;
        if (Outcome copied = copyWorkspace(from, **copy); !copied)
            return copied;
        if (Outcome whole = (*copy)->check(); !whole)
            return whole;
    } // closing it puts its log into it
    if (!QFile::rename(part, file))
        return Failure{Sentences::tr("“%1” cannot be written; choose a place that you may write to.").arg(file)};
    return Done{};
}

} // namespace bluepencil
