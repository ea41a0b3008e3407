// SPDX-License-Identifier: Apache-2.0
#include "review/stops.h"

#include "review/integrity.h"
#include "review/review.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

namespace {

/// The suggestions that would harm a quotation that stays; each is to be looked at by itself. Ordered and disjoint.
QList<Span> harmfulOf(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    QList<Span> harmful;
    for (const Harm &harm : harmsOfCutting(article, findings, Review(), suggestions))
        harmful.append(harm.change);
    std::sort(harmful.begin(), harmful.end(), [](Span a, Span b) { return a.start() < b.start(); });
    harmful.erase(std::unique(harmful.begin(), harmful.end()), harmful.end());
    return harmful;
}

} // namespace

QList<Finding> suggestionsOf(const QList<Finding> &findings)
{
    QList<Finding> suggestions;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(suggestions),
                 [](const Finding &finding) { return finding.isCut() && finding.confidence >= suggestedFrom; });
    return suggestions;
}

QList<Run> stopsOf(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    return runsOf(article, suggestions, harmfulOf(article, findings, suggestions));
}

} // namespace bluepencil
