// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/handover.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/exportreviewed.h"
#include "formats/writer/jsonwriter.h"
#include "store/joining/handover.h"
#include "store/joining/takeover.h"
#include "store/queue/reading.h"
#include "store/workspace/workspace.h"

#include <QDateTime>

#include <algorithm>
#include <memory>

namespace bluepencil::cli {

using namespace Qt::StringLiterals;

namespace {

Signature signatureOf(const Options &options, const Workspace &workspace)
{
    return {options.editor.isEmpty() ? workspace.editor() : options.editor, QDateTime::currentMSecsSinceEpoch()};
}

/// The entries of the queue that were asked for; all articles of a file that holds several.
Result<QList<QueueEntry>> wanted(const Options &options, const Workspace &workspace)
{
    Result<QList<QueueEntry>> queue = workspace.queue();
    if (!queue || options.files.isEmpty())
        return queue;
    QStringList paths;
    for (const QString &file : options.files)
        paths.append(sourcePath(file));
    QList<QueueEntry> entries;
    for (const QueueEntry &entry : std::as_const(*queue)) {
        if (paths.contains(entry.path))
            entries.append(entry);
    }
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const auto isOfFile = [&](const QueueEntry &entry) { return entry.path == paths.at(i); };
        if (std::none_of(entries.begin(), entries.end(), isOfFile))
            return Failure{Cli::tr("“%1” is not in the queue; open it first.").arg(options.files.at(i))};
    }
    return entries;
}

void write(JsonWriter &json, const DecidedApart &apart)
{
    json.beginObject();
    json.member("start"_L1, apart.place.start());
    json.member("end"_L1, apart.place.end());
    json.member("here"_L1, apart.here.editor);
    json.member("there"_L1, apart.there.editor);
    json.member("holds"_L1, apart.hereHolds ? u"here"_s : u"there"_s);
    json.endObject();
}

QByteArray lineOf(const TakenArticle &article)
{
    JsonWriter json;
    json.beginObject();
    json.member("path"_L1, article.entry.path);
    json.member("record"_L1, article.entry.record);
    json.member("new"_L1, article.isNew);
    json.member("decisions"_L1, qint64{article.decisions});
    json.member("editions"_L1, qint64{article.editions});
    json.key("editors"_L1);
    json.beginArray();
    for (const QString &editor : article.editors)
        json.value(editor);
    json.endArray();
    json.key("decided_twice"_L1);
    json.beginArray();
    for (const DecidedApart &apart : article.apart)
        write(json, apart);
    json.endArray();
    json.member("approved_twice"_L1, article.isApprovedApart);
    json.endObject();
    return json.json() + '\n';
}

} // namespace

Result<PassedOn> handOver(const Options &options)
{
    const auto workspace = Workspace::open(dataFolderOf(options));
    if (!workspace)
        return workspace.failure();
    const Result<QList<QueueEntry>> entries = wanted(options, **workspace);
    if (!entries)
        return entries.failure();
    const Result<HandedOver> handed = bluepencil::handOver((*workspace)->database(), *entries, options.handOverFile,
                                                           signatureOf(options, **workspace));
    if (!handed)
        return handed.failure();
    JsonWriter json;
    json.beginObject();
    json.member("articles"_L1, qint64{handed->articles});
    json.endObject();
    return PassedOn{json.json() + '\n', handed->notices};
}

Result<PassedOn> takeOver(const Options &options)
{
    const auto workspace = Workspace::open(dataFolderOf(options));
    if (!workspace)
        return workspace.failure();
    const Signature by = signatureOf(options, **workspace);
    if (by.editor.isEmpty())
        return Failure{Cli::tr("Nobody has decided in this data folder yet; say who you are with --editor.")};
    const Result<TakenOver> taken =
        bluepencil::takeOver((*workspace)->database(), (*workspace)->folder(), options.handOverFile, by);
    if (!taken)
        return taken.failure();
    PassedOn passed{{}, taken->notices};
    for (const TakenArticle &article : taken->articles)
        passed.results += lineOf(article);
    return passed;
}

} // namespace bluepencil::cli
