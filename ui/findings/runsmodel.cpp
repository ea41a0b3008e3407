// SPDX-License-Identifier: Apache-2.0
#include "findings/runsmodel.h"

#include "commands/reviewflow.h"
#include "findings/runsearch.h"
#include "store/session/reviewsession.h"

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
        const RunCard card = outlineAt(index.row());
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
    return cardOf(session->article(), m_flow->stops()->findingsOf(runAt(row)), session->review(),
                  session->analysis().findings);
}

RunCard RunsModel::outlineAt(int row) const
{
    const auto &session = m_flow->session();
    return outlineOf(session->article(), m_flow->stops()->findingsOf(runAt(row)), session->review());
}

int RunsModel::rowOf(qsizetype run) const
{
    return static_cast<int>(m_runs.indexOf(run));
}

void RunsModel::setFilter(const RunFilter &filter)
{
    m_filter = filter;
    narrow();
}

void RunsModel::setOrder(RunOrder order)
{
    m_order = order;
    narrow();
}

RunCounts RunsModel::counts() const
{
    RunCounts counts;
    const auto &session = m_flow->session();
    const qsizetype runs = session ? session->runs().size() : 0;
    for (qsizetype run = 0; run < runs; ++run)
        counts.add(standing(run), familyOf(firstOf(run)));
    return counts;
}

RunState RunsModel::standing(qsizetype run) const
{
    const RunStates &states = m_flow->session()->runStates();
    if (states.isOpen(run))
        return RunState::Undecided;
    return states.at(run) == RunState::Mixed ? RunState::Cut : states.at(run);
}

const Finding &RunsModel::firstOf(qsizetype run) const
{
    const auto &session = m_flow->session();
    return session->suggestions().at(session->runs().at(run).findings.first());
}

void RunsModel::refresh()
{
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void RunsModel::narrow()
{
    beginResetModel();
    m_runs.clear();
    const auto &session = m_flow->session();
    const qsizetype count = session ? session->runs().size() : 0;
    std::optional<RunSearch> search;
    if (!m_filter.words.isEmpty() && session)
        search.emplace(m_filter.words, *session);
    const auto passes = [&](qsizetype run) {
        if (m_filter.state && standing(run) != *m_filter.state)
            return false;
        if (m_filter.family && familyOf(firstOf(run)) != *m_filter.family)
            return false;
        return !search || search->finds(run);
    };
    for (qsizetype run = 0; run < count; ++run) {
        if (m_filter.isEmpty() || passes(run))
            m_runs.append(run);
    }
    m_shown = m_filter.isEmpty() ? QSet<qsizetype>() : QSet<qsizetype>(m_runs.begin(), m_runs.end());
    putInOrder();
    endResetModel();
}

void RunsModel::putInOrder()
{
    if (m_order == RunOrder::Place)
        return;
    const auto sureness = [this](qsizetype run) {
        const QList<Finding> findings = m_flow->stops()->findingsOf(run);
        return std::min_element(findings.begin(), findings.end(),
                                [](const Finding &a, const Finding &b) { return a.confidence < b.confidence; })
            ->confidence;
    };
    std::stable_sort(m_runs.begin(), m_runs.end(), [&](qsizetype a, qsizetype b) { return sureness(a) < sureness(b); });
}

} // namespace bluepencil
