// SPDX-License-Identifier: Apache-2.0
#include "commands/ownedits.h"

#include "commands/reviewflow.h"
#include "review/edits.h"
#include "review/ownchanges.h"
#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

OwnEdits::OwnEdits(ReviewFlow *flow, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
{
}

bool OwnEdits::cut(Span span)
{
    const auto &session = m_flow->session();
    if (!session || isCutAlready(session->review(), session->article(), span))
        return false;
    const QList<Change> changes =
        cutOwn(session->review(), session->article(), span, CutReason::Unsaid, m_flow->signature());
    m_flow->take(changes, tr("Own cut"));
    return !changes.isEmpty();
}

bool OwnEdits::bringBack(Span span)
{
    const auto &session = m_flow->session();
    if (!session || !isChanged(session->review(), span))
        return false;
    const QList<Change> changes = restore(session->review(), session->article(), span, m_flow->signature());
    m_flow->take(changes, tr("Bring back"));
    return !changes.isEmpty();
}

bool OwnEdits::sayWhy(Span span, CutReason reason)
{
    const auto &session = m_flow->session();
    if (!session)
        return false;
    const QList<Change> changes = bluepencil::sayWhy(session->review(), span, reason, m_flow->signature());
    m_flow->take(changes, tr("Reason of the own cut"));
    return !changes.isEmpty();
}

bool OwnEdits::replace(Span span, const QString &words)
{
    const auto &session = m_flow->session();
    if (!session)
        return false;
    const QList<Change> changes =
        bluepencil::replace(session->review(), session->article(), span, words, m_flow->signature());
    return m_flow->take(changes, tr("Own words")) || changes.isEmpty();
}

bool OwnEdits::takeBack(const Decision &change)
{
    const auto &session = m_flow->session();
    return session && m_flow->take(takeBackOwn(session->review(), change), tr("Own change taken back"));
}

bool OwnEdits::show(Span from, int step)
{
    const auto &session = m_flow->session();
    const QList<Decision> own = session ? ownChanges(session->review()) : QList<Decision>();
    if (own.isEmpty())
        return false;
    // Several may stand in one paragraph: from the one that was shown there the walk goes on.
    const bool isThere = m_shown.overlaps(from);
    const qsizetype at = isThere ? m_shown.start() : from.start();
    const auto behind = std::find_if(own.begin(), own.end(), [at, isThere](const Decision &d) {
        return isThere ? d.span.start() > at : d.span.start() >= at;
    });
    const auto before = std::find_if(own.rbegin(), own.rend(), [at](const Decision &d) { return d.span.start() < at; });
    const Decision &next =
        step > 0 ? (behind == own.end() ? own.first() : *behind) : (before == own.rend() ? own.last() : *before);
    m_shown = next.span;
    m_flow->stops()->askFor(next.span);
    return true;
}

} // namespace bluepencil
