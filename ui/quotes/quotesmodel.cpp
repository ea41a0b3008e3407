// SPDX-License-Identifier: Apache-2.0
#include "quotes/quotesmodel.h"

#include "quotes/quoteflow.h"
#include "widgets/isolated.h"
#include "words/quotewords.h"

#include <QHash>

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

QList<StatementRow> statementRows(const QList<Statement> &statements)
{
    QList<StatementRow> open;
    QStringList speakers; // in the order in which they first speak
    QHash<QString, QList<StatementRow>> said;
    for (qsizetype i = 0; i < statements.size(); ++i) {
        if (statements.at(i).isOpen()) {
            open.append({{}, i, false});
            continue;
        }
        const QString speaker = speakerWords(statements.at(i));
        if (!said.contains(speaker))
            speakers.append(speaker);
        said[speaker].append({{}, i, true});
    }
    QList<StatementRow> rows;
    if (!open.isEmpty())
        rows = QList<StatementRow>{{QuotesModel::tr("To check · %1").arg(open.size()), -1, false}} + open;
    for (const QString &speaker : std::as_const(speakers)) {
        const QList<StatementRow> &theirs = said.value(speaker);
        // Each card names its speaker, so that a single one needs no heading; but what is to check ends somewhere.
        if (theirs.size() > 1 || (!open.isEmpty() && speaker == speakers.first()))
            rows.append({u"%1 · %2"_s.arg(isolated(speaker)).arg(theirs.size()), -1, false});
        rows.append(theirs);
    }
    return rows;
}

QuotesModel::QuotesModel(const QuoteFlow *flow, QObject *parent)
    : QAbstractListModel(parent)
    , m_flow(flow)
{
}

int QuotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant QuotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const StatementRow &row = m_rows.at(index.row());
    if (row.statement < 0)
        return row.heading;
    const Statement &statement = m_flow->statements().at(row.statement);
    const QString standIn = m_flow->standIn(row.statement);
    const QString spoken = tr("%1, %2: %3")
                               .arg(standIn.isEmpty() ? speakerWords(statement) : standIn, stateWords(statement),
                                    m_flow->excerpt(row.statement));
    return m_flow->elsewhere(row.statement).isEmpty() ? spoken : tr("%1 It differs in another file.").arg(spoken);
}

Qt::ItemFlags QuotesModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows.at(index.row()).statement < 0;
    return isHeading ? Qt::ItemIsEnabled : QAbstractListModel::flags(index);
}

int QuotesModel::rowOf(qsizetype statement) const
{
    if (statement < 0)
        return -1;
    const auto row = std::find_if(m_rows.begin(), m_rows.end(),
                                  [statement](const StatementRow &r) { return r.statement == statement; });
    return row == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), row));
}

void QuotesModel::reload()
{
    beginResetModel();
    m_rows = statementRows(m_flow->statements());
    endResetModel();
}

} // namespace bluepencil
