// SPDX-License-Identifier: Apache-2.0
#include "store/erasure/retention.h"

#include "store/database/database.h"
#include "store/database/overwriting.h"
#include "store/erasure/erasures.h"
#include "store/schema/editornames.h"
#include "store/schema/serverschema.h"

#include <QCoreApplication>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(Retention)
};

constexpr qint64 day = 24LL * 60 * 60 * 1000;
constexpr auto settingName = "retention/days"_L1;

/// What nobody has opened since this moment, and waits for nobody.
QString isOver()
{
    return u" bytes IS NOT NULL AND opened_at < ? AND EXISTS (SELECT 1 FROM source"
           " WHERE source.id = document.source AND (source.queued = 0"
           " OR source.state IN ('approved', 'exported', 'spiked')))"_s;
}

Outcome isAllowed(const Database &database)
{
    const Result<DeskRole> role = roleIn(database);
    if (!role)
        return role.failure();
    return *role == DeskRole::Chief ? Outcome(Done{})
                                    : Failure{Sentences::tr("Only a chief says how long scraped bytes are kept.")};
}

Result<QSet<qint64>> sourcesOf(const Database &database, qint64 before, Purged &purged)
{
    auto rows = database.run(u"SELECT source, byte_count FROM document WHERE"_s + isOver(), {before});
    if (!rows)
        return rows.failure();
    QSet<qint64> sources;
    while (rows->next()) {
        sources.insert(rows->value(0).toLongLong());
        purged.bytes += rows->value(1).toLongLong();
        ++purged.texts;
    }
    return sources;
}

} // namespace

Result<int> retentionDays(const Database &database)
{
    const auto days = database.value(u"SELECT value FROM setting WHERE name = ?"_s, {QString(settingName)});
    if (!days)
        return days.failure();
    return days->toInt();
}

Outcome setRetentionDays(const Database &database, int days)
{
    if (Outcome allowed = isAllowed(database); !allowed)
        return allowed;
    if (days < 0)
        return Failure{Sentences::tr("Scraped bytes are kept for a number of days, or for good (0).")};
    return setSettingIn(database, settingName, QString::number(days));
}

Result<Purged> purge(const Database &database, int days, const Signature &by)
{
    Purged purged;
    if (days <= 0)
        return purged;
    if (Outcome allowed = isAllowed(database); !allowed)
        return allowed.failure();
    if (Outcome set = overwriteWhatGoes(database); !set)
        return set.failure();
    const qint64 before = by.when - days * day;
    Transaction transaction(database);
    if (Outcome begun = transaction.begin(); !begun)
        return begun.failure();
    // Writing comes first, so that the transaction waits for others instead of failing.
    if (const auto marked = database.run(u"UPDATE document SET purged_at = ? WHERE"_s + isOver(), {by.when, before});
        !marked)
        return marked.failure();
    const Result<QSet<qint64>> sources = sourcesOf(database, before, purged);
    if (!sources)
        return sources.failure();
    if (sources->isEmpty())
        return purged;
    if (const auto gone = database.run(u"UPDATE document SET bytes = NULL WHERE"_s + isOver(), {before}); !gone)
        return gone.failure();
    if (Outcome noted = addErasure(database, ErasureKind::Bytes, *sources, {}, by); !noted)
        return noted.failure();
    if (Outcome committed = transaction.commit(); !committed)
        return committed.failure();
    emptyLogOf(database);
    return purged;
}

Result<Purged> purgeAsSet(const QString &databaseFile, qint64 now)
{
    const auto database = Database::open(databaseFile);
    if (!database)
        return database.failure();
    const Result<int> days = retentionDays(**database);
    if (!days)
        return days.failure();
    const Result<QString> editor = editorIn(**database);
    if (!editor)
        return editor.failure();
    return purge(**database, *days, {*editor, now});
}

} // namespace bluepencil
