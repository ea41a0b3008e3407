// SPDX-License-Identifier: Apache-2.0
#include "desk/folderwatch.h"

#include "desk/intake.h"
#include "desk/queueflow.h"
#include "desk/queuelooks.h"
#include "queue/queuewalk.h"
#include "store/queue/reading.h"
#include "store/workspace/workspace.h"

#include <QDateTime>
#include <QFileInfo>

namespace bluepencil {

namespace {

constexpr int soonMilliseconds = 300;
constexpr int unsettledMilliseconds = 1100; ///< after which a file stands still, see newsIn()
constexpr int nowAndThenMilliseconds = 15'000;

QString vanishedSentence(const QString &path)
{
    return FolderWatch::tr("“%1” is not in its folder any more; put it back, or remove it from the list.")
        .arg(QFileInfo(path).fileName());
}

} // namespace

FolderWatch::FolderWatch(const DeskContext &context, const Helpers &helpers, QObject *parent)
    : DeskPart(context, parent)
    , m_helpers(helpers)
    , m_looking(this)
{
    m_soon.setSingleShot(true);
    m_nowAndThen.setInterval(nowAndThenMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_nowAndThen, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(soonMilliseconds); });
    connect(helpers.intake, &Intake::foldersChanged, this, &FolderWatch::watch);
    watch();
}

void FolderWatch::watch()
{
    const QStringList folders = m_helpers.intake->folders();
    if (folders.isEmpty())
        return;
    m_watcher.addPaths(folders); // those that are watched already stay so
    m_nowAndThen.start();
    m_soon.start(soonMilliseconds);
}

void FolderWatch::look()
{
    const QStringList folders = m_helpers.intake->folders();
    if (folders.isEmpty() || !workspace().mayDecide()) // who only reads puts nothing into the queue
        return;
    m_looking.start([this, folders](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
        const FolderLook now = lookInto(folders, stop);
        deliver([this, now] { take(now); });
    });
}

/// The files of the queue that are, or were, in the folders.
KnownFiles FolderWatch::known() const
{
    QSet<QString> folders;
    for (const QString &folder : m_helpers.intake->folders())
        folders.insert(sourcePath(folder));
    KnownFiles known;
    for (const QueueEntry &entry : m_helpers.queue->arrivals()) {
        if (!folders.contains(entry.path.left(entry.path.lastIndexOf(u'/')))) {
            known.others.insert(entry.path); // a link in a folder may lead to it
            continue;
        }
        known.stamps.insert(entry.path, m_helpers.looks->stampOf(entry));
        if (m_gone.contains(entry.path) || entry.problem == vanishedSentence(entry.path))
            known.gone.insert(entry.path);
    }
    for (const Result<QStringList> &paths : {workspace().removedFiles(), workspace().exportedFiles()}) {
        if (paths.ok())
            known.others.unite(QSet<QString>(paths->begin(), paths->end()));
    }
    return known;
}

void FolderWatch::take(const FolderLook &now)
{
    const FolderNews news = newsIn(m_before, now, known(), QDateTime::currentMSecsSinceEpoch());
    m_before = now;
    if (news.unsettled)
        m_soon.start(unsettledMilliseconds);
    takeMoved(news);
    takeVanished(news);
    if (!news.fresh.isEmpty())
        m_helpers.intake->takeIn(news.fresh);
    if (!news.changed.isEmpty()) {
        m_helpers.looks->lookAgain(news.changed);
        Q_EMIT filesChanged();
    }
    tell(news);
}

/// An article in review keeps its name until it is left.
void FolderWatch::takeMoved(const FolderNews &news)
{
    for (const auto &[from, to] : news.moved) {
        if (from == m_helpers.queue->current().path)
            continue;
        if (const Outcome moved = workspace().move(from, to); moved.ok())
            m_helpers.looks->move(from, to);
        else
            Q_EMIT said(moved.sentence());
    }
}

/// What somebody decided on stays as it is, since its bytes were kept, and says where its file is not.
void FolderWatch::takeVanished(const FolderNews &news)
{
    const QSet<QString> vanished(news.vanished.begin(), news.vanished.end());
    const QSet<QString> back(news.back.begin(), news.back.end());
    if (vanished.isEmpty() && back.isEmpty())
        return;
    m_gone.unite(vanished).subtract(back);
    QHash<QString, QString> problems;
    for (const QString &path : std::as_const(m_gone))
        problems.insert(path, vanishedSentence(path));
    m_helpers.looks->setProblems(problems);
    const QList<QueueEntry> entries = m_helpers.queue->arrivals();
    for (const QueueEntry &entry : entries) {
        Outcome marked = Done{};
        if (vanished.contains(entry.path))
            marked = workspace().markUnreadable(entry, vanishedSentence(entry.path));
        else if (back.contains(entry.path))
            marked = workspace().markReadable(entry);
        if (!marked.ok()) {
            Q_EMIT said(marked.sentence());
            return;
        }
    }
    m_helpers.looks->lookAgain(news.back);
}

void FolderWatch::tell(const FolderNews &news)
{
    if (!news.fresh.isEmpty())
        Q_EMIT noted(tr("%n files are new.", nullptr, static_cast<int>(news.fresh.size())));
    if (!news.moved.isEmpty() || !news.vanished.isEmpty() || !news.back.isEmpty())
        Q_EMIT queueChanged();
}

} // namespace bluepencil
