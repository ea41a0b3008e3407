// SPDX-License-Identifier: Apache-2.0
#include "desk/filewatch.h"

#include "queue/queuewalk.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

FileWatch::FileWatch(const DeskContext &context, QObject *parent)
    : DeskPart(context, parent)
    , m_changes(std::make_shared<FileChanges>())
    , m_looking(this)
{
}

void FileWatch::look()
{
    const Result<QList<DecidedFile>> files = decidedFiles(workspace().database());
    if (!files.ok() || files->isEmpty())
        return;
    m_looking.start(
        [this, files = *files, changes = m_changes](const std::stop_token &stop, const LatestWork::Deliver &deliver) {
            const QList<DecidedFile> changed = changes->among(files, stop);
            deliver([this, changed] { take(changed); });
        });
}

/// Says only what is new: a file that has been called changed waits in the list.
void FileWatch::take(const QList<DecidedFile> &changed)
{
    QList<QueueEntry> fresh;
    QStringList names;
    const Result<QList<DecidedFile>> now = decidedFiles(workspace().database());
    for (const DecidedFile &file : changed) {
        // The look may have taken long: what was spiked or read again meanwhile is left as it is.
        if (file.entry.state == QueueState::Changed || !now.ok() || !now->contains(file))
            continue;
        fresh.append(file.entry);
        names.append(QFileInfo(file.entry.path).fileName());
    }
    if (fresh.isEmpty())
        return;
    if (const Outcome marked = workspace().markChanged(fresh); !marked.ok()) {
        Q_EMIT said(marked.sentence());
        return;
    }
    Q_EMIT queueChanged();
    names.removeDuplicates();
    const auto count = static_cast<int>(names.size());
    QString listed = names.first(std::min(names.size(), mostNames)).join(u", "_s);
    if (names.size() > mostNames)
        listed = tr("%1 and %n more", nullptr, count - static_cast<int>(mostNames)).arg(listed);
    Q_EMIT said(tr("%n files have changed on disk since they were decided on: %1. “Re-read changed file” in the "
                   "Review menu reads them again.",
                   nullptr, count)
                    .arg(listed));
}

bool hasChangedOnDisk(const ReviewSession &session)
{
    if (session.sourceState() == SourceState::Gone)
        return false;
    const Reading &reading = session.reading();
    const DecidedFile file{entryOf(&session), reading.byteHash, reading.bytes.size()};
    return !FileChanges().among({file}).isEmpty();
}

} // namespace bluepencil
