// SPDX-License-Identifier: Apache-2.0
#include "desk/handoverflow.h"

#include "commands/reviewflow.h"
#include "desk/openqueriesflow.h"
#include "desk/queueflow.h"
#include "dialogs/dialogs.h"
#include "store/joining/handover.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"
#include "work/latestwork.h"

#include <QDir>
#include <QFileInfo>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

const auto suffix = u".bluepencil"_s;

/// What came of taking over, in numbers: of articles, decisions and editions that were not known here.
QString summaryOf(const TakenOver &taken)
{
    qsizetype decisions = 0;
    qsizetype editions = 0;
    for (const TakenArticle &article : taken.articles) {
        decisions += article.decisions;
        editions += article.editions;
    }
    return HandOverFlow::tr("Taken over from %1. Articles: %2. New decisions: %3. New editions: %4.")
        .arg(taken.from.editor)
        .arg(taken.articles.size())
        .arg(decisions)
        .arg(editions);
}

} // namespace

HandOverFlow::HandOverFlow(const DeskContext &context, const Helpers &helpers, QObject *parent)
    : DeskPart(context, parent)
    , m_helpers(helpers)
    , m_work(new LatestWork(this))
{
}

HandOverFlow::~HandOverFlow() = default;

/// The article in review, or all of the queue; asked where both can be meant.
QList<QueueEntry> HandOverFlow::chosen() const
{
    const QList<QueueEntry> all = m_helpers.queue->arrivals();
    if (!session() || all.size() < 2)
        return all;
    const QString one = tr("This article: %1").arg(QFileInfo(session()->reading().path).fileName());
    const QString every = tr("All files of the queue: %1").arg(all.size());
    const auto answer = dialogs()->choice(window(), tr("Hand over"), tr("What goes into the file:"), {one, every}, one);
    if (!answer || (*answer != one && *answer != every))
        return {};
    return *answer == every ? all : QList{m_helpers.queue->current()};
}

void HandOverFlow::handOver()
{
    const QList<QueueEntry> entries = chosen();
    if (entries.isEmpty())
        return;
    const QString name = QFileInfo(entries.first().path).completeBaseName() + suffix;
    const QString file = dialogs()->fileToSave(window(), tr("Hand over"), QDir::home().filePath(name),
                                               tr("Handed over articles (%1)").arg(u'*' + suffix));
    if (file.isEmpty())
        return;
    const auto write = [database = workspace().databaseFile(), entries, file, by = flow()->signature(),
                        this](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Result<HandedOver> handed = handOverIn(database, entries, file, by);
        deliver([this, handed, file] {
            if (!handed) {
                Q_EMIT said(handed.sentence());
                return;
            }
            Q_EMIT noted(tr("Handed over in %1. Articles: %2.").arg(QFileInfo(file).fileName()).arg(handed->articles));
            if (!handed->notices.isEmpty())
                Q_EMIT said(handed->notices.first(std::min(mostNames, handed->notices.size())).join(u' '));
        });
    };
    m_work->start(write);
}

void HandOverFlow::takeOver()
{
    const QString file =
        dialogs()->fileToOpen(window(), tr("Take over"), tr("Handed over articles (%1)").arg(u'*' + suffix));
    if (file.isEmpty())
        return;
    const auto read = [database = workspace().databaseFile(), folder = workspace().folder(), file,
                       by = flow()->signature(), this](const std::stop_token &, const LatestWork::Deliver &deliver) {
        const Result<TakenOver> taken = takeOverIn(database, folder, file, by);
        deliver([this, taken] {
            if (taken)
                show(*taken);
            else
                Q_EMIT said(taken.sentence());
        });
    };
    m_work->start(read);
}

/// The queue has it, an open article goes on with it, and whoever decided otherwise is asked.
void HandOverFlow::show(const TakenOver &taken)
{
    workspace().written();
    m_helpers.queue->forget();
    if (session()) {
        if (const Result<bool> news = session()->reload(); !news)
            Q_EMIT said(news.sentence());
    }
    Q_EMIT queueChanged();
    QList<QueueEntry> arrived;
    bool isApart = false;
    for (const TakenArticle &article : taken.articles) {
        if (article.isNew)
            arrived.append(article.entry);
        isApart = isApart || !article.apart.isEmpty() || article.isApprovedApart;
    }
    if (!session() && !arrived.isEmpty())
        m_helpers.queue->openFirstOf(arrived);
    Q_EMIT noted(summaryOf(taken));
    if (!taken.notices.isEmpty())
        Q_EMIT said(taken.notices.first(std::min(mostNames, taken.notices.size())).join(u' '));
    if (isApart)
        m_helpers.queries->list();
}

} // namespace bluepencil
