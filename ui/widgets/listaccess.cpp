// SPDX-License-Identifier: Apache-2.0
#include "widgets/listaccess.h"

#include "widgets/followinglist.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWindow>

namespace bluepencil {

namespace {

/// One row, whatever stands in it by now.
class ListEntry : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    ListEntry(FollowingList *list, int row)
        : m_list(list)
        , m_row(row)
    {
    }

    [[nodiscard]] int row() const { return m_row; }

    bool isValid() const override { return index().isValid(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_list ? m_list->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_list); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return index().data(Qt::AccessibleDescriptionRole).toString();
        if (kind != QAccessible::Name)
            return {};
        const QString spoken = index().data(Qt::AccessibleTextRole).toString();
        return spoken.isEmpty() ? index().data(Qt::DisplayRole).toString() : spoken;
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect place = m_list->visualRect(index());
        return {m_list->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const bool canBeChosen = index().flags().testFlag(Qt::ItemIsSelectable);
        state.selectable = canBeChosen;
        state.focusable = canBeChosen;
        state.selected = m_list->selectionModel()->isSelected(index());
        state.focused = m_list->hasFocus() && m_list->currentIndex() == index();
        state.invisible = !m_list->isVisible();
        state.offscreen = !m_list->viewport()->rect().intersects(m_list->visualRect(index()));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (action != pressAction() || !isValid())
            return;
        m_list->setCurrentIndex(index());
        Q_EMIT m_list->clicked(index());
    }

private:
    [[nodiscard]] QModelIndex index() const
    {
        return m_list && m_list->model() ? m_list->model()->index(m_row, 0) : QModelIndex();
    }

    QPointer<FollowingList> m_list;
    int m_row;
};

/// Its entries are made when somebody asks for them: a list may hold ten thousand.
class ListAccess : public QAccessibleWidget {
public:
    explicit ListAccess(FollowingList *list)
        : QAccessibleWidget(list, QAccessible::List)
        , m_list(list)
    {
    }
    ~ListAccess() override
    {
        for (const QAccessible::Id entry : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(entry);
    }
    Q_DISABLE_COPY_MOVE(ListAccess)

    int childCount() const override { return m_list->model() ? m_list->model()->rowCount() : 0; }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        if (const auto known = m_entries.constFind(row); known != m_entries.cend())
            return QAccessible::accessibleInterface(*known);
        auto *entry = new ListEntry(m_list, row);
        m_entries.insert(row, QAccessible::registerAccessibleInterface(entry));
        return entry;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_list->indexAt(m_list->viewport()->mapFromGlobal(QPoint(x, y))).row());
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *entry = dynamic_cast<const ListEntry *>(child);
        return entry && child->isValid() && child->parent() == this ? entry->row() : -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_list->hasFocus() ? child(m_list->currentIndex().row()) : nullptr;
    }

private:
    FollowingList *m_list;
    mutable QHash<int, QAccessible::Id> m_entries; ///< by row
};

} // namespace

QAccessibleInterface *listAccess(const QString &, QObject *object)
{
    auto *list = qobject_cast<FollowingList *>(object);
    return list ? new ListAccess(list) : nullptr;
}

} // namespace bluepencil
