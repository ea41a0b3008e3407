// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>
#include <QTreeWidget>

namespace bluepencil {

/// A list whose current entry follows what is current in the text.
///
/// Qt 6.4 tells a screen reader of every new current entry that it has the focus, even when the keyboard is elsewhere;
/// the reader would then leave the text. Here only a list that has the focus says so, and
/// one that gets it says where it is. What its entries say of themselves is in listaccess.
class FollowingList : public QListView {
    Q_OBJECT

public:
    explicit FollowingList(QWidget *parent = nullptr);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void announceCurrent();
};

/// The same for a list in columns.
class FollowingTree : public QTreeWidget {
    Q_OBJECT

public:
    using QTreeWidget::QTreeWidget;

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
};

} // namespace bluepencil
