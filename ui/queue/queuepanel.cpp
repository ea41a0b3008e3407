// SPDX-License-Identifier: Apache-2.0
#include "queue/queuepanel.h"

#include "queue/queuedelegate.h"
#include "queue/queuemodel.h"
#include "queue/queueprogressbar.h"
#include "widgets/elidedlabel.h"
#include "widgets/followinglist.h"
#include "widgets/plainlabel.h"

#include <QAction>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

/// More rows than any screen has.
constexpr qsizetype mostInSight = 200;

} // namespace

QueuePanel::QueuePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new ElidedLabel(Qt::ElideRight, this))
    , m_counts(new PlainLabel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new FollowingList(this))
    , m_progress(new QueueProgressBar(this))
    , m_nothing(new PlainLabel(tr("No file matches the filter."), this))
    , m_model(new QueueModel(this))
    , m_delegate(new QueueDelegate(m_model, this))
{
    setObjectName(u"queuePanel"_s);
    m_heading->setObjectName(u"queueHeading"_s);
    m_counts->setObjectName(u"queueCounts"_s);
    m_counts->setWordWrap(true);
    m_filter->setObjectName(u"queueFilter"_s);
    m_filter->setPlaceholderText(tr("Filter files"));
    m_filter->setAccessibleName(tr("Filter files by name, source or state"));
    m_filter->setClearButtonEnabled(true);
    if (auto *clearButton = m_filter->findChild<QToolButton *>())
        clearButton->setAccessibleName(tr("Show every file"));
    m_nothing->setObjectName(u"queueNothing"_s);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("Files"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true); // else ten thousand rows are measured one by one
    m_list->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 6);
    layout->setSpacing(8);
    layout->addWidget(m_heading);
    layout->addWidget(m_filter);
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_counts); // below: a line more or less moves no row
    layout->addWidget(m_progress);
    listen();
    setEntries({});
}

void QueuePanel::listen()
{
    connect(m_filter, &QLineEdit::textChanged, this, &QueuePanel::narrow);
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(m_model->entries().at(index.row())); });
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT entryChosen(m_model->entries().at(index.row())); });
    auto *remove = new QAction(m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    connect(remove, &QAction::triggered, this, &QueuePanel::removeAsked);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT contextMenuAsked(m_list->viewport()->mapToGlobal(at)); });
    connect(m_progress, &QueueProgressBar::pauseAsked, this, &QueuePanel::pauseAsked);
    connect(m_progress, &QueueProgressBar::cancelAsked, this, &QueuePanel::cancelAsked);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &QueuePanel::tellSeen);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_look, qOverload<>(&QTimer::start));
}

/// What is in sight is looked into first.
void QueuePanel::tellSeen()
{
    QSet<QString> paths;
    const int last = m_list->indexAt(m_list->viewport()->rect().bottomLeft()).row();
    for (int row = std::max(0, m_list->indexAt({0, 0}).row()); row < m_model->rowCount(); ++row) {
        paths.insert(m_model->entries().at(row).path);
        if (row == last || paths.size() > mostInSight)
            break;
    }
    Q_EMIT seen(paths);
}

QueueEntry QueuePanel::marked() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? m_model->entries().at(index.row()) : m_current;
}

void QueuePanel::setTheme(const Theme &theme)
{
    m_delegate->setTheme(theme);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.quiet);
    m_heading->setPalette(quiet);
    m_counts->setPalette(quiet);
    m_list->viewport()->update();
}

void QueuePanel::setEntries(const QList<QueueEntry> &entries)
{
    m_entries = entries;
    m_counts->setVisible(!entries.isEmpty());
    m_filter->setEnabled(!entries.isEmpty());
    showCounts();
    narrow();
}

void QueuePanel::setEntry(const QueueEntry &entry)
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const QueueEntry &each) {
        return each.path == entry.path && each.record == entry.record;
    });
    if (same == m_entries.end())
        return;
    *same = entry;
    m_model->setEntry(entry);
    showCounts();
}

void QueuePanel::showCounts()
{
    m_heading->setText(tr("Files · %1 of %2 done").arg(finishedCount(m_entries)).arg(m_entries.size()));
    m_counts->setText(countsOf(m_entries));
}

void QueuePanel::setProgress(const QueueProgress &progress)
{
    m_progress->setProgress(progress);
}

void QueuePanel::narrow()
{
    const QStringList words = m_filter->text().split(u' ', Qt::SkipEmptyParts);
    QList<QueueEntry> shown = m_entries;
    if (!words.isEmpty())
        shown.removeIf([&words](const QueueEntry &entry) { return !matches(entry, words); });
    m_model->setEntries(shown);
    m_nothing->setVisible(shown.isEmpty() && !m_entries.isEmpty());
    setCurrent(m_current);
    m_look.start();
}

void QueuePanel::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void QueuePanel::clearFilter()
{
    m_filter->clear();
}

void QueuePanel::setCurrent(const QueueEntry &entry)
{
    m_current = entry;
    const int row = m_model->rowOf(entry);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row));
}

} // namespace bluepencil
