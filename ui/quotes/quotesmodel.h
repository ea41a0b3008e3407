// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"

#include <QAbstractListModel>

namespace bluepencil {

class QuoteFlow;

/// A line of the quotes panel: a heading, or a statement beneath it.
struct StatementRow {
    QString heading;          ///< "To check · 2", "Ida Brandt · 3"; empty for a statement
    qsizetype statement = -1; ///< an index into QuoteFlow::statements()
    bool named = false;       ///< the heading above says the speaker already
};

/// The rows for these statements: first those that a person should look at, then the rest by speaker, in the order in
/// which the speakers first speak.
[[nodiscard]] QList<StatementRow> statementRows(const QList<Statement> &statements);

/// The statements of the article in review, exceptions first.
class QuotesModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit QuotesModel(const QuoteFlow *flow, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole and AccessibleTextRole: the row as spoken.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

    [[nodiscard]] const StatementRow &row(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(qsizetype statement) const; ///< -1: none
    void reload();

private:
    const QuoteFlow *m_flow;
    QList<StatementRow> m_rows;
};

} // namespace bluepencil
