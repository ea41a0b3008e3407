// SPDX-License-Identifier: Apache-2.0
#include "window/recentfiles.h"

#include "desk/desk.h"
#include "desk/queueflow.h"
#include "queue/queuemodel.h"
#include "queue/queuewalk.h"
#include "widgets/plainlabel.h"

#include <QDir>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

QList<QueueEntry> recentlyOpened(QList<QueueEntry> queue, qsizetype most)
{
    queue = lastOpenedFirst(std::move(queue));
    return queue.first(std::min(most, queue.size()));
}

RecentMenu::RecentMenu(Desk *desk, QWidget *parent)
    : QMenu(tr("Open &recent"), parent)
    , m_desk(desk)
{
    setObjectName(u"recentFiles"_s);
    setToolTipsVisible(true);
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refill);
}

void RecentMenu::refill()
{
    clear();
    const QList<QueueEntry> recent = recentlyOpened(m_desk->queue()->entries(), recentFiles);
    for (qsizetype i = 0; i < recent.size(); ++i) {
        const QueueEntry &entry = recent.at(i);
        const QString name = shownNameOf(entry).replace(u'&', u"&&"_s);
        QAction *action =
            addAction(u"&%1  %2"_s.arg(i + 1).arg(name), m_desk, [this, entry] { m_desk->queue()->open(entry); });
        const QString path = QDir::toNativeSeparators(entry.path);
        action->setToolTip(plainToolTip(path));
        action->setStatusTip(path);
    }
    if (recent.isEmpty())
        addAction(tr("No file was opened yet"))->setEnabled(false);
}

} // namespace bluepencil
