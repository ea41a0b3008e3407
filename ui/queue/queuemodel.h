// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queue/queueentry.h"

#include <QAbstractListModel>

namespace bluepencil {

/// The files of the queue, one row each.
class QueueModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the file's name; ToolTipRole: its path; AccessibleTextRole: name and state.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Where the same articles stand in the same order, only those that are others are told of.
    void setEntries(const QList<QueueEntry> &entries);
    /// Brings one up to date; nothing when it is not there.
    void setEntry(const QueueEntry &entry);
    [[nodiscard]] const QList<QueueEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowOf(const QueueEntry &entry) const; ///< by path and record; -1: not in the queue

private:
    void replace(int row, const QueueEntry &entry);

    QList<QueueEntry> m_entries;
};

/// "in review", and the mark that says the same by its shape.
[[nodiscard]] QString wordFor(QueueState state);
[[nodiscard]] QString glyphFor(QueueState state);
/// How many of these stand where, in words that add up: "new 2 · in review 1 · query 1"; empty without files.
[[nodiscard]] QString countsOf(const QList<QueueEntry> &entries);
/// How many of these nothing is left to do with, not even an export.
[[nodiscard]] qsizetype finishedCount(const QList<QueueEntry> &entries);
[[nodiscard]] QString shortNameOf(const QueueEntry &entry);
/// The same for the eye, where a title may run from the right.
[[nodiscard]] QString shownNameOf(const QueueEntry &entry);
/// "new · 5 stops · tessel.example · 10:42"; why it cannot be read, where it cannot; both where it could be read once.
[[nodiscard]] QString detailsOf(const QueueEntry &entry);
/// True when each of these words stands in the entry's name, its source or its state in words, in any case of letters.
[[nodiscard]] bool matches(const QueueEntry &entry, const QStringList &words);

} // namespace bluepencil
