// SPDX-License-Identifier: Apache-2.0
#include "desk/retentionflow.h"

#include "commands/reviewflow.h"
#include "dialogs/dialogs.h"
#include "store/cache/cache.h"
#include "store/cache/saidindex.h"
#include "store/erasure/nameremoval.h"
#include "store/erasure/retention.h"
#include "store/folder/backups.h"
#include "store/workspace/workspace.h"

#include <QDate>
#include <QDateTime>

#include <chrono>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

constexpr auto betweenPurges = std::chrono::hours(6);

/// What can be found out again names persons as well.
void forgetIn(const QString &cache, const QStringList &spellings)
{
    SaidIndex(cache).forgetName(spellings);
    Cache(cache).forgetAll();
}

} // namespace

RetentionFlow::RetentionFlow(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
    , m_purging(this)
    , m_removing(this)
{
    m_hours.setInterval(betweenPurges);
    connect(&m_hours, &QTimer::timeout, this, &RetentionFlow::purge);
    m_hours.start();
    purge();
}

int RetentionFlow::days() const
{
    const Result<int> days = retentionDays(workspace().database());
    return days.ok() ? *days : 0;
}

void RetentionFlow::setDays(int wanted)
{
    if (wanted == days())
        return;
    const QString text = tr("Purge what was scraped %n days after somebody opened it last, once the article is done? "
                            "Nothing brings the bytes back; hashes, decisions and editions stay.",
                            nullptr, wanted);
    if (wanted > 0 && !dialogs()->confirm(window(), {tr("Keep scraped bytes"), text, {}, tr("&Purge them")}))
        return;
    if (const Outcome set = setRetentionDays(workspace().database(), wanted); !set.ok()) {
        Q_EMIT said(set.sentence());
        return;
    }
    workspace().written();
    purge();
}

void RetentionFlow::purge()
{
    if (!workspace().mayApprove() || days() == 0)
        return;
    m_purging.start(
        [this, file = workspace().databaseFile()](const std::stop_token &, const LatestWork::Deliver &deliver) {
            const Result<Purged> purged = purgeAsSet(file, QDateTime::currentMSecsSinceEpoch());
            deliver([this, purged] {
                if (!purged.ok())
                    Q_EMIT said(purged.sentence());
                else if (purged->texts > 0)
                    Q_EMIT noted(tr("Scraped texts that were purged: %1.").arg(purged->texts));
            });
        });
}

void RetentionFlow::forgetName()
{
    const QString title = tr("Remove a person’s name");
    const auto name =
        dialogs()->line(window(), {title, tr("The name; several spellings with commas between them:"), {}, {}});
    if (!name || name->trimmed().isEmpty())
        return;
    const auto reason = dialogs()->line(window(), {title, tr("On whose request, or by which law:"), {}, {}});
    if (!reason || reason->trimmed().isEmpty()) {
        Q_EMIT noted(tr("Nothing was removed: say on whose request."));
        return;
    }
    const QStringList spellings = name->split(u',', Qt::SkipEmptyParts);
    const QString text = tr("Remove this name from quotes, decisions and editions of all articles? Scraped bytes and "
                            "kept files that have it are purged, earlier backups dropped. Nothing brings it back; that "
                            "a name was removed stays on record.");
    if (dialogs()->confirm(window(), {title, text, spellings, tr("&Remove it")}))
        remove(spellings, reason->trimmed());
}

void RetentionFlow::remove(const QStringList &spellings, const QString &reason)
{
    const QString backups = workspace().isShared() ? QString() : workspace().folder();
    m_removing.start([this, spellings, reason, backups, cache = workspace().folder(), by = flow()->signature(),
                      file = workspace().databaseFile()](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Result<NameRemoval> gone = removeNameIn(file, spellings, reason, by);
        if (gone.ok())
            forgetIn(cache, spellings);
        Outcome renewed = Done{};
        if (gone.ok() && !backups.isEmpty())
            renewed = renewBackups(backups, QDate::currentDate());
        deliver([this, gone, renewed, spellings] {
            const Outcome waiting = gone.ok() ? workspace().forgetNameInWaiting(spellings) : Done{};
            if (!gone.ok() || !renewed.ok() || !waiting.ok()) {
                Q_EMIT said(!gone.ok() ? gone.sentence() : !renewed.ok() ? renewed.sentence() : waiting.sentence());
                return;
            }
            Q_EMIT noted(tr("Articles that the name was removed from: %1.").arg(gone->articles));
            Q_EMIT queueChanged();
        });
    });
}

} // namespace bluepencil
