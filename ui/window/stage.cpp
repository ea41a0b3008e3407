// SPDX-License-Identifier: Apache-2.0
#include "window/stage.h"

#include "store/reviewsession.h"

#include <algorithm>

namespace bluepencil {

Stage::Stage(const ReviewSession &session)
    : m_findings(std::make_shared<const QList<Finding>>(session.analysis().findings))
{
    qsizetype at = 0;
    for (const Finding &suggestion : session.suggestions()) {
        while (!(m_findings->at(at) == suggestion))
            ++at;
        m_ofSuggestion.append(at);
    }
}

ReviewScene Stage::scene(const ReviewSession &session) const
{
    return {session.article(), m_findings, session.review(), session.cleanText()};
}

QList<qsizetype> Stage::findingsOf(const QList<qsizetype> &suggestions) const
{
    QList<qsizetype> indexes;
    for (const qsizetype suggestion : suggestions) {
        if (suggestion < m_ofSuggestion.size())
            indexes.append(m_ofSuggestion.at(suggestion));
    }
    return indexes;
}

QList<qsizetype> Stage::quotesIn(Span quoted) const
{
    QList<qsizetype> indexes;
    const QList<Finding> all = findings();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all.at(i).kind == Kind::Quote && quoted.contains(all.at(i).span))
            indexes.append(i);
    }
    return indexes;
}

qsizetype Stage::runOf(const ReviewSession &session, qsizetype finding) const
{
    const qsizetype suggestion = m_ofSuggestion.indexOf(finding);
    const QList<Run> &runs = session.runs();
    const auto run =
        std::find_if(runs.begin(), runs.end(), [suggestion](const Run &r) { return r.findings.contains(suggestion); });
    return run == runs.end() ? -1 : std::distance(runs.begin(), run);
}

} // namespace bluepencil
