// SPDX-License-Identifier: Apache-2.0
#include "queue/queuepanel.h"

#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace bluepencil {

using namespace Qt::StringLiterals;

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_list(new QListView(this))
    , m_model(new QueueModel(this))
    , m_delegate(new QueueDelegate(m_model, this))
{
    setObjectName(u"queuePanel"_s);
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(m_model->entries().at(index.row())); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(m_model->entries().at(index.row())); });
    setEntries({});
}

void QueuePanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_heading->setPalette(quiet);
    m_list->viewport()->update();
}

void QueuePanel::setEntries(const QList<QueueEntry> &entries)
{
    const QueueEntry current =
        m_list->currentIndex().isValid() ? m_model->entries().at(m_list->currentIndex().row()) : QueueEntry();
    m_model->setEntries(entries);
    setCurrent(current);
    m_heading->setText(tr("Files · %1 of %2 done").arg(m_model->doneCount()).arg(entries.size()));
}

void QueuePanel::setCurrent(const QueueEntry &entry)
{
    const int row = m_model->rowOf(entry);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

} // namespace bluepencil
