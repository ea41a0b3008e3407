// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/queueentry.h"

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

    void setEntries(const QList<QueueEntry> &entries);
    [[nodiscard]] const QList<QueueEntry> &entries() const { return m_entries; }
    [[nodiscard]] int rowOf(const QueueEntry &entry) const; ///< by path and record; -1: not in the queue

private:
    QList<QueueEntry> m_entries;
};

/// "in review", and the mark that says the same by its shape.
[[nodiscard]] QString wordFor(QueueState state);
[[nodiscard]] QString glyphFor(QueueState state);
/// How many of these stand where, in words that add up: "new 2 · in review 1 · query 1"; empty without files.
[[nodiscard]] QString countsOf(const QList<QueueEntry> &entries);
/// How many of these are approved, exported, spiked or no article at all.
[[nodiscard]] qsizetype doneCount(const QList<QueueEntry> &entries);
[[nodiscard]] QString shortNameOf(const QueueEntry &entry);

} // namespace bluepencil
