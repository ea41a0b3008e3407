// SPDX-License-Identifier: Apache-2.0
#include "queue/queuemodel.h"

#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

} // namespace

QString wordFor(QueueState state)
{
    switch (state) {
    case QueueState::New:
        return Words::tr("new");
    case QueueState::InReview:
        return Words::tr("in review");
    case QueueState::Approved:
        return Words::tr("approved, not exported");
    case QueueState::Exported:
        return Words::tr("exported");
    case QueueState::Changed:
        return Words::tr("changed on disk");
    case QueueState::Spiked:
        return Words::tr("spiked");
    case QueueState::Query:
        return Words::tr("query");
    case QueueState::Unreadable:
        return Words::tr("unreadable");
    }
    return {};
}

QString glyphFor(QueueState state)
{
    switch (state) {
    case QueueState::New:
        return u"○"_s;
    case QueueState::InReview:
        return u"◐"_s;
    case QueueState::Approved:
        return u"◕"_s;
    case QueueState::Exported:
        return u"✓"_s;
    case QueueState::Changed:
        return u"!"_s;
    case QueueState::Spiked:
        return u"×"_s;
    case QueueState::Query:
        return u"?"_s;
    case QueueState::Unreadable:
        return u"⊘"_s;
    }
    return {};
}

QString shortNameOf(const QueueEntry &entry)
{
    const QString file = QFileInfo(entry.path).fileName();
    if (entry.record.isEmpty())
        return file;
    // The article first: where the list is narrow, it is what tells one line from the next.
    return u"%1 · %2"_s.arg(entry.title.isEmpty() ? entry.record : entry.title, file);
}

int QueueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QueueEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shortNameOf(entry);
    case Qt::ToolTipRole:
        return plainToolTip(entry.problem.isEmpty() ? entry.path : entry.path + u'\n' + entry.problem);
    case Qt::AccessibleTextRole:
        return entry.problem.isEmpty() ? u"%1, %2"_s.arg(shortNameOf(entry), wordFor(entry.state))
                                       : u"%1, %2: %3"_s.arg(shortNameOf(entry), wordFor(entry.state), entry.problem);
    default:
        return {};
    }
}

void QueueModel::setEntries(const QList<QueueEntry> &entries)
{
    if (entries == m_entries)
        return;
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int QueueModel::rowOf(const QueueEntry &entry) const
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const QueueEntry &e) {
        return e.path == entry.path && e.record == entry.record;
    });
    return same == m_entries.end() ? -1 : static_cast<int>(std::distance(m_entries.begin(), same));
}

QString countsOf(const QList<QueueEntry> &entries)
{
    QStringList counts;
    for (const QueueState state :
         {QueueState::New, QueueState::InReview, QueueState::Query, QueueState::Changed, QueueState::Approved,
          QueueState::Exported, QueueState::Spiked, QueueState::Unreadable}) {
        const auto count = std::count_if(entries.begin(), entries.end(),
                                         [state](const QueueEntry &entry) { return entry.state == state; });
        if (count > 0)
            counts.append(u"%1 %2"_s.arg(wordFor(state)).arg(count));
    }
    return counts.join(u" · "_s);
}

qsizetype doneCount(const QList<QueueEntry> &entries)
{
    return std::count_if(entries.begin(), entries.end(), [](const QueueEntry &e) { return isDone(e.state); });
}

} // namespace bluepencil
