// SPDX-License-Identifier: Apache-2.0
#include "store/session/opensessions.h"

#include "store/session/reviewsession.h"

namespace bluepencil {

OpenSessions::OpenSessions(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::shared_ptr<ReviewSession>> OpenSessions::open(const QString &path, const ReadingOptions &options)
{
    Result<std::unique_ptr<ReviewSession>> opened = ReviewSession::open(m_workspace, path, options);
    if (!opened)
        return opened.failure();
    std::shared_ptr<ReviewSession> fresh = std::move(*opened);
    m_sessions.removeIf([](const auto &known) { return known.value().expired(); });
    if (const std::shared_ptr<ReviewSession> known = m_sessions.value(fresh->record().reading).lock()) {
        known->takeUp(*fresh);
        return known;
    }
    m_sessions.insert(fresh->record().reading, fresh);
    return fresh;
}

} // namespace bluepencil
