// SPDX-License-Identifier: Apache-2.0
#include "queue/queuemodel.h"

#include "widgets/isolated.h"
#include "widgets/plainlabel.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

/// The hour of today, else the day.
QString shownTime(qint64 milliseconds)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds);
    return time.date() == QDate::currentDate() ? QLocale().toString(time.time(), QLocale::ShortFormat)
                                               : QLocale().toString(time.date(), QLocale::ShortFormat);
}

/// What is wrong with it without its name, which stands above: of a long path a narrow list would show nothing else.
QString reasonIn(const QueueEntry &entry)
{
    const QString file = entry.path.mid(entry.path.lastIndexOf(u'/') + 1);
    for (const QString &name : {entry.path, file, entry.record}) {
        const qsizetype at = name.isEmpty() ? -1 : entry.problem.indexOf(name);
        const qsizetype space = at < 0 ? -1 : entry.problem.indexOf(u' ', at + name.size()); // behind a closing quote
        if (space >= 0)
            return entry.problem.sliced(space + 1);
    }
    return entry.problem;
}

/// The article first: where the list is narrow, it is what tells one line from the next.
QStringList namesOf(const QueueEntry &entry)
{
    const QString file = entry.path.mid(entry.path.lastIndexOf(u'/') + 1);
    if (entry.record.isEmpty())
        return {file};
    return {entry.title.isEmpty() ? entry.record : entry.title, file};
}

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
    return namesOf(entry).join(u" · "_s);
}

QString shownNameOf(const QueueEntry &entry)
{
    QStringList names = namesOf(entry);
    std::transform(names.begin(), names.end(), names.begin(), isolated);
    return names.join(u" · "_s);
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
        return entry.problem.isEmpty() ? u"%1, %2"_s.arg(shortNameOf(entry), detailsOf(entry))
                                       : u"%1, %2: %3"_s.arg(shortNameOf(entry), wordFor(entry.state), entry.problem);
    default:
        return {};
    }
}

void QueueModel::setEntries(const QList<QueueEntry> &entries)
{
    const bool sameArticles =
        std::equal(entries.begin(), entries.end(), m_entries.begin(), m_entries.end(),
                   [](const QueueEntry &a, const QueueEntry &b) { return a.path == b.path && a.record == b.record; });
    if (!sameArticles) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    for (qsizetype i = 0; i < entries.size(); ++i) {
        if (!(entries.at(i) == m_entries.at(i)))
            replace(static_cast<int>(i), entries.at(i));
    }
}

void QueueModel::setEntry(const QueueEntry &entry)
{
    const int row = rowOf(entry);
    if (row >= 0)
        replace(row, entry);
}

void QueueModel::replace(int row, const QueueEntry &entry)
{
    m_entries[row] = entry;
    Q_EMIT dataChanged(index(row), index(row));
}

int QueueModel::rowOf(const QueueEntry &entry) const
{
    const auto same = std::find_if(m_entries.begin(), m_entries.end(), [&entry](const QueueEntry &e) {
        return e.path == entry.path && e.record == entry.record;
    });
    return same == m_entries.end() ? -1 : static_cast<int>(std::distance(m_entries.begin(), same));
}

QString detailsOf(const QueueEntry &entry)
{
    if (entry.state == QueueState::Unreadable && !entry.problem.isEmpty())
        return reasonIn(entry);
    QStringList parts{wordFor(entry.state)};
    if (!entry.problem.isEmpty())
        parts.append(reasonIn(entry));
    if (entry.stops >= 0)
        parts.append(Words::tr("%n stops", "that are left to decide", entry.stops));
    if (!entry.source.isEmpty())
        parts.append(isolated(entry.source));
    if (entry.arrivedAt > 0)
        parts.append(shownTime(entry.arrivedAt));
    return parts.join(u" · "_s);
}

bool matches(const QueueEntry &entry, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&entry](const QString &word) {
        return shortNameOf(entry).contains(word, Qt::CaseInsensitive) ||
               entry.source.contains(word, Qt::CaseInsensitive) ||
               wordFor(entry.state).contains(word, Qt::CaseInsensitive);
    });
}

QString countsOf(const QList<QueueEntry> &entries)
{
    QHash<QueueState, qsizetype> count;
    for (const QueueEntry &entry : entries)
        ++count[entry.state];
    QStringList counts;
    for (const QueueState state :
         {QueueState::New, QueueState::InReview, QueueState::Query, QueueState::Changed, QueueState::Approved,
          QueueState::Exported, QueueState::Spiked, QueueState::Unreadable}) {
        if (count.contains(state))
            counts.append(
                u"%1\u00a0%2"_s.arg(wordFor(state)).arg(count.value(state))); // a number is on no line of its own
    }
    return counts.join(u" · "_s);
}

qsizetype finishedCount(const QList<QueueEntry> &entries)
{
    return std::count_if(entries.begin(), entries.end(), [](const QueueEntry &e) { return isFinished(e.state); });
}

} // namespace bluepencil
