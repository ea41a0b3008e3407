// SPDX-License-Identifier: Apache-2.0
#include "drafts/draftkeeper.h"

#include "commands/reviewflow.h"
#include "store/session/reviewsession.h"
#include "store/workspace/workspace.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace bluepencil {

namespace {

/// From a key until its letter is stored (milliseconds): shorter than a thought, longer than a row of letters.
constexpr int aMoment = 250;

bool isFor(const Draft &draft, DraftKind kind, Span place)
{
    return draft.kind == kind && draft.place == place;
}

void put(QList<Draft> &drafts, const Draft &draft)
{
    drafts.removeIf([&draft](const Draft &d) { return isFor(d, draft.kind, draft.place); });
    drafts.append(draft);
}

} // namespace

DraftKeeper::DraftKeeper(Workspace *workspace, ReviewFlow *flow, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_flow(flow)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::flush);
}

DraftKeeper::~DraftKeeper()
{
    disconnect(); // who would show that it failed goes too
    flush();
}

QString DraftKeeper::wordsOf(DraftKind kind, Span place) const
{
    if (kind == DraftKind::Reason)
        return m_reason;
    const auto draft =
        std::find_if(m_unsent.begin(), m_unsent.end(), [kind, place](const Draft &d) { return isFor(d, kind, place); });
    return draft == m_unsent.end() ? QString() : draft->words;
}

std::optional<Draft> DraftKeeper::at(DraftKind kind, Span place) const
{
    const auto draft = std::find_if(m_unsent.begin(), m_unsent.end(), [kind, place](const Draft &d) {
        return d.kind == kind && d.place.overlaps(place);
    });
    return draft == m_unsent.end() ? std::nullopt : std::optional(*draft);
}

void DraftKeeper::typed(DraftKind kind, Span place, const QString &words)
{
    if (m_reading == 0 || wordsOf(kind, place) == words)
        return;
    const Draft draft{kind, place, words};
    put(m_toKeep, draft);
    m_soon.start();
    if (kind == DraftKind::Reason) {
        m_reason = words;
        return;
    }
    put(m_unsent, draft);
    m_unsent.removeIf([](const Draft &d) { return d.words.isEmpty(); });
    std::sort(m_unsent.begin(), m_unsent.end(), [](const Draft &a, const Draft &b) {
        return std::tuple(a.place.start(), a.place.end(), a.kind) < std::tuple(b.place.start(), b.place.end(), b.kind);
    });
    Q_EMIT changed();
}

void DraftKeeper::flush()
{
    m_soon.stop();
    for (const Draft &draft : std::exchange(m_toKeep, {})) {
        if (const Outcome kept = keepDraft(*m_workspace, m_reading, draft, m_flow->editor()); !kept.ok())
            Q_EMIT failed(kept.sentence());
    }
}

void DraftKeeper::reload()
{
    flush();
    m_unsent.clear();
    m_reason.clear();
    m_reading = m_flow->session() ? m_flow->session()->record().reading : 0;
    const auto drafts =
        m_reading == 0 ? Result<QList<Draft>>(QList<Draft>()) : draftsOf(m_workspace->database(), m_reading);
    if (!drafts.ok())
        Q_EMIT failed(drafts.sentence());
    else
        m_unsent = *drafts;
    const auto reason =
        std::find_if(m_unsent.begin(), m_unsent.end(), [](const Draft &d) { return d.kind == DraftKind::Reason; });
    if (reason != m_unsent.end()) {
        m_reason = reason->words;
        m_unsent.erase(reason);
    }
    Q_EMIT changed();
}

} // namespace bluepencil
