// SPDX-License-Identifier: Apache-2.0
#include "followinglist.h"

#include "announce.h"

#include <QAccessible>

namespace bluepencil {

void FollowingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous); // not QListView's, which tells of the focus
    if (!current.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    announce(event);
}

void FollowingTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    if (hasFocus())
        return QTreeWidget::currentChanged(current, previous);
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

} // namespace bluepencil
