// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/filterchips.h"
#include "words/runcard.h"

#include <QAbstractListModel>
#include <QSet>

#include <memory>

namespace bluepencil {

class ReviewFlow;
class ReviewSession;

/// The runs of the article in review, narrowed by a filter: one row a run, in order of place or certainty.
class RunsModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit RunsModel(ReviewFlow *flow, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: title and excerpt; AccessibleTextRole: the whole card as spoken.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Which of the session's runs a row shows, and which row shows a run (-1: filtered out).
    [[nodiscard]] qsizetype runAt(int row) const { return m_runs.value(row, -1); }
    /// True when the run passes the filter, as it stood when the list was made.
    [[nodiscard]] bool shows(qsizetype run) const { return m_filter.isEmpty() || m_shown.contains(run); }
    [[nodiscard]] int rowOf(qsizetype run) const;
    [[nodiscard]] RunCard cardAt(int row) const;
    /// The card without its reasons.
    [[nodiscard]] RunCard outlineAt(int row) const;

    void setFilter(const RunFilter &filter);
    void setOrder(RunOrder order);
    /// How many runs of the article stand where, whatever the filter.
    [[nodiscard]] RunCounts counts() const;

    /// A run of the article was decided: its row is drawn again.
    void refresh();
    /// Decisions changed, or the runs are others: lists what passes the filter now.
    void narrow();

private:
    /// Where the list has it: a run of which something is undecided is to decide; of which something was cut, cut.
    [[nodiscard]] RunState standing(qsizetype run) const;
    [[nodiscard]] const Finding &firstOf(qsizetype run) const;
    void putInOrder();

    ReviewFlow *m_flow;
    QSet<qsizetype> m_shown; ///< the same, for whoever asks for one; empty without a filter
    RunFilter m_filter;
    RunOrder m_order = RunOrder::Place;
    QList<qsizetype> m_runs;
};

} // namespace bluepencil
