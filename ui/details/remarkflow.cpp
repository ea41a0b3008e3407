// SPDX-License-Identifier: Apache-2.0
#include "details/remarkflow.h"

#include "commands/reviewflow.h"
#include "drafts/draftkeeper.h"
#include "review/remarks.h"
#include "store/session/reviewsession.h"

#include <algorithm>

namespace bluepencil {

RemarkFlow::RemarkFlow(ReviewFlow *flow, DraftKeeper *drafts, QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_drafts(drafts)
{
    connect(m_flow->stops(), &Stops::currentChanged, this, [this] {
        m_asked = {};
        Q_EMIT placeChanged();
    });
}

void RemarkFlow::setPlace(Span place)
{
    m_asked = place;
    Q_EMIT placeChanged();
}

Span RemarkFlow::place() const
{
    const auto &session = m_flow->session();
    if (!session || !m_asked.isEmpty())
        return m_asked;
    const QList<Finding> findings = m_flow->stops()->currentFindings();
    return findings.isEmpty() ? Span() : findings.first().span.united(findings.last().span);
}

std::optional<Decision> RemarkFlow::openQuery() const
{
    if (place().isEmpty())
        return std::nullopt;
    const QList<Decision> remarks = remarksOn(m_flow->session()->review(), place());
    const auto query =
        std::find_if(remarks.begin(), remarks.end(), [](const Decision &d) { return d.verb == Verb::Query; });
    return query == remarks.end() ? std::nullopt : std::optional(*query);
}

std::optional<Decision> RemarkFlow::note() const
{
    if (place().isEmpty())
        return std::nullopt;
    return m_flow->session()->review().decision(DecisionId::own(Verb::Note, place()));
}

bool RemarkFlow::showOpenQuery()
{
    const QList<Decision> open = m_flow->session() ? openQueries(m_flow->session()->review()) : QList<Decision>();
    if (open.isEmpty())
        return false;
    const Span span = open.first().span;
    m_flow->stops()->showPlace(span);
    m_asked = m_flow->stops()->runAt(span) < 0 ? span : Span();
    Q_EMIT placeChanged();
    return true;
}

void RemarkFlow::say(Verb verb, Span place, const QString &words)
{
    const auto &session = m_flow->session();
    if (!session || place.isEmpty())
        return;
    const QString text = verb == Verb::Note    ? tr("Note kept")
                         : verb == Verb::Query ? tr("Query kept; it holds up the approval until it is answered")
                                               : tr("Answer kept");
    const QList<Change> changes =
        remark(session->review(), session->article(), verb, place, words, m_flow->signature());
    if (m_flow->take(changes, text) || changes.isEmpty())
        m_drafts->settle(draftKindOf(verb), place);
}

DraftKind draftKindOf(Verb remark)
{
    return remark == Verb::Note ? DraftKind::Note : remark == Verb::Query ? DraftKind::Query : DraftKind::Answer;
}

Verb remarkOf(DraftKind kind)
{
    return kind == DraftKind::Note ? Verb::Note : kind == DraftKind::Query ? Verb::Query : Verb::Answer;
}

} // namespace bluepencil
