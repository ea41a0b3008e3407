// SPDX-License-Identifier: Apache-2.0
#include "window/scenesync.h"

#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

SceneSync::SceneSync(const ReviewSession &session)
    : m_findings(std::make_shared<const QList<Finding>>(session.analysis().findings))
{
}

ReviewScene SceneSync::scene(const ReviewSession &session) const
{
    return {session.article(), m_findings, session.review(), session.cleanText()};
}

const Finding *SceneSync::find(FindingId finding) const
{
    if (!m_findings)
        return nullptr;
    const auto found = std::find_if(m_findings->begin(), m_findings->end(),
                                    [finding](const Finding &each) { return each.id() == finding; });
    return found == m_findings->end() ? nullptr : &*found;
}

QList<FindingId> SceneSync::quotesIn(Span quoted) const
{
    QList<FindingId> ids;
    if (!m_findings)
        return ids;
    for (const Finding &finding : *m_findings) {
        if (finding.kind == Kind::Quote && quoted.contains(finding.span))
            ids.append(finding.id());
    }
    return ids;
}

} // namespace bluepencil
