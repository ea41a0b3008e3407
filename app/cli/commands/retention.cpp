// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/retention.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/exportreviewed.h"
#include "formats/writer/jsonwriter.h"
#include "store/cache/cache.h"
#include "store/cache/saidindex.h"
#include "store/erasure/nameremoval.h"
#include "store/erasure/retention.h"
#include "store/folder/backups.h"
#include "store/workspace/workspace.h"

#include <QDate>
#include <QDateTime>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

/// An object of numbers.
QByteArray told(const QList<std::pair<QLatin1StringView, qint64>> &numbers)
{
    JsonWriter json;
    json.beginObject();
    for (const auto &[name, number] : numbers)
        json.member(name, number);
    json.endObject();
    return json.json() + '\n';
}

Result<QByteArray> keep(Workspace &workspace, int days)
{
    if (Outcome set = setRetentionDays(workspace.database(), days); !set)
        return set.failure();
    workspace.written();
    return told({{"days"_L1, days}});
}

Result<QByteArray> purgeNow(Workspace &workspace, int days, const Signature &by)
{
    const Result<Purged> purged = purge(workspace.database(), days, by);
    if (!purged)
        return purged.failure();
    workspace.written();
    return told({{"texts"_L1, purged->texts}, {"bytes"_L1, purged->bytes}});
}

Result<QByteArray> forget(Workspace &workspace, const Options &options, const Signature &by)
{
    const Result<NameRemoval> gone =
        removeName(workspace.database(), options.retentionWords, options.retentionReason, by);
    if (!gone)
        return gone.failure();
    workspace.written();
    SaidIndex(workspace.folder()).forgetName(options.retentionWords);
    Cache(workspace.folder()).forgetAll();
    if (Outcome waiting = workspace.forgetNameInWaiting(options.retentionWords); !waiting)
        return waiting.failure();
    if (!workspace.isShared()) {
        if (Outcome renewed = renewBackups(workspace.folder(), QDate::currentDate()); !renewed)
            return renewed.failure();
    }
    return told({{"articles"_L1, gone->articles},
                 {"steps"_L1, gone->steps},
                 {"editions"_L1, gone->editions},
                 {"texts"_L1, gone->texts},
                 {"files"_L1, gone->files}});
}

} // namespace

Result<QByteArray> retained(const Options &options)
{
    const auto workspace = Workspace::open(dataFolderOf(options));
    if (!workspace)
        return workspace.failure();
    const Signature by{(*workspace)->editor(), QDateTime::currentMSecsSinceEpoch()};
    if (by.editor.isEmpty())
        return Failure{Cli::tr("Nobody said yet who edits here; open the window once, which asks.")};
    switch (options.retention) {
    case RetentionTask::Keep:
        return keep(**workspace, options.retentionDays);
    case RetentionTask::Purge:
        return purgeNow(**workspace, options.retentionDays, by);
    case RetentionTask::Forget:
        return forget(**workspace, options, by);
    }
    return QByteArray();
}

} // namespace bluepencil::cli
