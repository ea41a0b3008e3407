// SPDX-License-Identifier: Apache-2.0
#include "window/originalvisit.h"

#include "commands/reviewflow.h"

#include <utility>

namespace bluepencil {

OriginalVisit::OriginalVisit(ReviewFlow *flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
{
}

bool OriginalVisit::toggle()
{
    if (!m_returnTo.isEmpty()) {
        Q_EMIT placeAsked(std::exchange(m_returnTo, {}));
        return true;
    }
    const QList<Finding> findings = m_flow->stops()->currentFindings();
    for (const Finding &finding : findings) {
        if (const auto original = finding.spanOf(Role::Original)) {
            m_returnTo = finding.span;
            Q_EMIT placeAsked(*original);
            return true;
        }
    }
    return false;
}

} // namespace bluepencil
