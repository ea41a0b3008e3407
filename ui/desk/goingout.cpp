// SPDX-License-Identifier: Apache-2.0
#include "desk/goingout.h"

#include "desk/approvalflow.h"
#include "desk/exportflow.h"
#include "desk/queueflow.h"
#include "store/session/reviewsession.h"

namespace bluepencil {

GoingOut::GoingOut(const DeskContext &context, const Helpers &helpers, QObject *parent)
    : DeskPart(context, parent)
    , m_helpers(helpers)
{
}

bool GoingOut::approve()
{
    return m_helpers.approval->approve(ApprovalFlow::Purpose::Approve);
}

void GoingOut::approveAndGoOn()
{
    if (approve() && m_helpers.exports->writeAtApproval())
        m_helpers.queue->openNextToDo(tr("Approved. Nothing is left to review."));
}

void GoingOut::approveCopyAndGoOn()
{
    if (!m_helpers.approval->approve(ApprovalFlow::Purpose::Copy))
        return;
    m_helpers.exports->copyText();
    approveAndGoOn();
}

void GoingOut::toggleSpiked()
{
    if (!session())
        return;
    const bool spikes = session()->queueState() != QueueState::Spiked;
    if (!m_helpers.approval->setSpiked(spikes))
        return;
    Q_EMIT noted(spikes ? tr("Spiked.") : tr("Back in the work."));
    if (spikes)
        m_helpers.queue->openNextToDo(tr("Spiked. Nothing is left to review."));
}

/// Where it goes is asked before anything is frozen, so that a cancelled export changes nothing.
void GoingOut::exportText()
{
    const auto leave = m_helpers.approval->ask(ApprovalFlow::Purpose::Export);
    if (!leave)
        return;
    const FileToWrite target = m_helpers.exports->askTarget();
    if (!target.path.isEmpty() && m_helpers.approval->freeze(*leave))
        m_helpers.exports->write(target);
}

void GoingOut::exportAll()
{
    m_helpers.exports->writeAll(*m_helpers.sessions, m_helpers.queue->entries());
}

} // namespace bluepencil
