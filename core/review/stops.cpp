// SPDX-License-Identifier: Apache-2.0
#include "review/stops.h"

#include "review/seenalone.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

QList<Finding> suggestionsOf(const QList<Finding> &findings)
{
    QList<Finding> suggestions;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(suggestions),
                 [](const Finding &finding) { return finding.isCut() && finding.confidence >= suggestedFrom; });
    return suggestions;
}

QList<Run> stopsOf(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    return runsOf(article, suggestions, seenAlone(article, findings, suggestions));
}

} // namespace bluepencil
