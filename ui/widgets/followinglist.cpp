// SPDX-License-Identifier: Apache-2.0
#include "widgets/followinglist.h"

#include "widgets/announce.h"
#include "widgets/listaccess.h"

#include <QAccessible>

namespace bluepencil {

FollowingList::FollowingList(QWidget *parent)
    : QListView(parent)
{
    QAccessible::installFactory(listAccess); // the same one again counts once
}

void FollowingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    // Not QListView's, which tells of the focus. NOLINTNEXTLINE(bugprone-parent-virtual-call)
    QAbstractItemView::currentChanged(current, previous);
    announceCurrent();
}

void FollowingList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    // Qt tells of the list itself once this is done; then it is its entry's turn.
    QMetaObject::invokeMethod(this, &FollowingList::announceCurrent, Qt::QueuedConnection);
}

void FollowingList::announceCurrent()
{
    if (!currentIndex().isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(currentIndex().row());
    announce(event);
}

void FollowingTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        return QTreeWidget::currentChanged(current, previous);
    QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    viewport()->update();
}

} // namespace bluepencil
