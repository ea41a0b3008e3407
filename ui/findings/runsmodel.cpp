// SPDX-License-Identifier: Apache-2.0
#include "findings/runsmodel.h"

#include "commands/reviewflow.h"
#include "store/reviewsession.h"

#include <algorithm>

namespace bluepencil {

using namespace Qt::StringLiterals;

RunsModel::RunsModel(ReviewFlow *flow, QObject *parent)
    : QAbstractListModel(parent)
    , m_flow(flow)
{
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: {
        const RunCard card = cardAt(index.row());
        return u"%1: %2"_s.arg(card.title, card.excerpt);
    }
    case Qt::AccessibleTextRole:
        return cardAt(index.row()).spoken();
    default:
        return {};
    }
}

RunCard RunsModel::cardAt(int row) const
{
    const auto &session = m_flow->session();
    return cardOf(session->article(), m_flow->findingsOf(runAt(row)), session->review());
}

int RunsModel::rowOf(qsizetype run) const
{
    const auto row = std::lower_bound(m_runs.begin(), m_runs.end(), run);
    return row != m_runs.end() && *row == run ? static_cast<int>(std::distance(m_runs.begin(), row)) : -1;
}

void RunsModel::setFilter(const QString &words)
{
    m_filter = words.trimmed();
    reload();
}

void RunsModel::refresh()
{
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RunsModel::reload()
{
    beginResetModel();
    m_runs.clear();
    const qsizetype count = m_flow->session() ? m_flow->session()->runs().size() : 0;
    for (qsizetype run = 0; run < count; ++run) {
        if (passes(run))
            m_runs.append(run);
    }
    endResetModel();
}

bool RunsModel::passes(qsizetype run) const
{
    if (m_filter.isEmpty())
        return true;
    const auto &session = m_flow->session();
    const RunCard card = cardOf(session->article(), m_flow->findingsOf(run), session->review());
    const auto holds = [this](const QString &text) { return text.contains(m_filter, Qt::CaseInsensitive); };
    return holds(card.title) || holds(wordFor(card.state)) ||
           std::any_of(card.lines.begin(), card.lines.end(),
                       [&](const CardLine &line) { return holds(line.excerpt) || holds(line.note); });
}

} // namespace bluepencil
