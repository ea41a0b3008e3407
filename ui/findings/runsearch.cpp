// SPDX-License-Identifier: Apache-2.0
#include "findings/runsearch.h"

#include "store/session/reviewsession.h"
#include "words/runcard.h"

#include <algorithm>

namespace bluepencil {

RunSearch::RunSearch(const QString &words, const ReviewSession &session)
    : m_session(session)
    , m_words(words)
{
}

bool RunSearch::finds(qsizetype run)
{
    const Span place = m_session.runs().at(run).span;
    const RunStates &states = m_session.runStates();
    const bool isLeft = states.isOpen(run) && m_words.finds(RunState::Undecided);
    return isLeft || m_words.finds(states.at(run)) || findsTitle(run) || findsText(run) || findsNote(run) ||
           m_words.finds(m_session.review(), place);
}

bool RunSearch::findsText(qsizetype run) const
{
    return anyOf(run,
                 [this](const Finding &finding) { return m_words.finds(m_session.article().textOf(finding.span)); });
}

bool RunSearch::findsNote(qsizetype run)
{
    return anyOf(run, [this](const Finding &finding) { return findsNote(finding); });
}

bool RunSearch::findsNote(const Finding &finding)
{
    if (finding.spanOf(Role::Original))
        return m_words.finds(noteOn(m_session.article(), finding));
    const Key key{static_cast<qsizetype>(finding.kind), static_cast<qsizetype>(finding.category)};
    const auto known = m_notes.constFind(key);
    if (known != m_notes.cend())
        return *known;
    return *m_notes.insert(key, m_words.finds(noteOn(m_session.article(), finding)));
}

RunSearch::Key RunSearch::titleKey(qsizetype run) const
{
    Key key;
    qsizetype lines = 0;
    for (const qsizetype index : m_session.runs().at(run).findings) {
        const Finding &finding = m_session.suggestions().at(index);
        lines += linesOf(m_session.article(), finding.span);
        key << static_cast<qsizetype>(finding.kind) << static_cast<qsizetype>(finding.category);
    }
    const bool isLast = run == m_session.runs().size() - 1; // no other can end the article
    key << lines << (isLast ? 1 : 0);
    return key;
}

bool RunSearch::findsTitle(qsizetype run)
{
    const Key key = titleKey(run);
    const auto known = m_titles.constFind(key);
    if (known != m_titles.cend())
        return *known;
    QList<Finding> findings;
    for (const qsizetype index : m_session.runs().at(run).findings)
        findings.append(m_session.suggestions().at(index));
    return *m_titles.insert(key, m_words.finds(titleOf(m_session.article(), findings)));
}

template <typename Predicate>
bool RunSearch::anyOf(qsizetype run, Predicate predicate) const
{
    const QList<qsizetype> &findings = m_session.runs().at(run).findings;
    return std::any_of(findings.begin(), findings.end(),
                       [&](qsizetype index) { return predicate(m_session.suggestions().at(index)); });
}

} // namespace bluepencil
