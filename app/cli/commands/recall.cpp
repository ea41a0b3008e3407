// SPDX-License-Identifier: Apache-2.0
#include "cli/commands/recall.h"

#include "cli/arguments/options.h"
#include "cli/arguments/words.h"
#include "cli/commands/exportreviewed.h"
#include "store/queue/reading.h"
#include "store/recall/recalldrafts.h"
#include "store/recall/recallreport.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QDateTime>

namespace bluepencil::cli {

namespace {

using Note = std::function<void(const QString &name, const QString &problem)>;

/// What is to be recalled; the lines of an article that was killed are read here.
Result<Recall> recallOf(const Options &options)
{
    RecallOrder order = options.recall;
    if (!options.killedArticle.isEmpty()) {
        const Result<Reading> killed = readingOf(options.killedArticle);
        if (!killed)
            return killed.failure();
        order.words = linesToKill(killed->article.text());
    }
    return Recall::of(order);
}

/// Drafts what can be; the sources where it was.
Result<QSet<qint64>> draftAll(Workspace &workspace, const Recall &recall, const QList<RecalledArticle> &articles,
                              const Note &note)
{
    const Signature by{workspace.editor(), QDateTime::currentMSecsSinceEpoch()};
    if (by.editor.isEmpty())
        return Failure{Cli::tr("Nobody said yet who edits here; open the window once, which asks.")};
    const Result<qint64> id = recordRecall(workspace, recall.order(), by);
    if (!id)
        return id.failure();
    QSet<qint64> drafted;
    for (const RecalledArticle &article : articles) {
        if (article.standing != RecallStanding::Open || article.state == QueueState::Spiked)
            continue;
        ReadingOptions options;
        options.record = article.record;
        const auto session = ReviewSession::open(workspace, article.path, options);
        const auto taken = session ? draftCorrection(**session, recall, *id, article.reading, by)
                                   : Result<QList<Change>>(session.failure());
        if (!taken)
            note(article.path, taken.sentence());
        else if (!taken->isEmpty())
            drafted.insert(article.source);
    }
    return drafted;
}

} // namespace

Result<QByteArray> recalled(const Options &options, const Note &note)
{
    const Result<Recall> recall = recallOf(options);
    if (!recall)
        return recall.failure();
    if (!options.draft) {
        const auto articles = sweepFolder(dataFolderOf(options), *recall);
        return articles ? Result<QByteArray>(recallJson(*articles, {})) : articles.failure();
    }
    const auto workspace = Workspace::open(dataFolderOf(options));
    if (!workspace)
        return workspace.failure();
    const auto articles = sweep((*workspace)->database(), *recall);
    if (!articles)
        return articles.failure();
    const auto drafted = draftAll(**workspace, *recall, *articles, note);
    return drafted ? Result<QByteArray>(recallJson(*articles, *drafted)) : drafted.failure();
}

} // namespace bluepencil::cli
