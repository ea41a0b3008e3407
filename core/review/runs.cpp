// SPDX-License-Identifier: Apache-2.0
#include "review/runs.h"

#include "text/article.h"
#include "text/charclass.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// A run has to be read before one key cuts it all: what fits on a screen of a laptop, both panes side by side.
constexpr qsizetype mostLines = 24;
constexpr qsizetype mostUnits = 2400;

constexpr float likelyFrom = 0.7F;

bool standsAlone(const Finding &finding)
{
    return certaintyOf(finding) != Certainty::Sure || wantsOwnLook(finding);
}

bool onlyBlankBetween(const Article &article, Span a, Span b)
{
    const QStringView between = article.textOf(Span(a.end(), std::max(a.end(), b.start())));
    return std::all_of(between.begin(), between.end(), isBlank);
}

bool fitsOnScreen(const Article &article, Span span)
{
    const qsizetype lines = article.paragraphAt(span.end() - 1) - article.paragraphAt(span.start()) + 1;
    return span.length() <= mostUnits && lines <= mostLines;
}

} // namespace

Certainty certaintyOf(const Finding &finding)
{
    if (finding.confidence >= sureFrom)
        return Certainty::Sure;
    return finding.confidence >= likelyFrom ? Certainty::Likely : Certainty::Check;
}

bool wantsOwnLook(const Finding &finding)
{
    return finding.category == Category::Near || finding.category == Category::Credit;
}

QList<Run> runsOf(const Article &article, const QList<Finding> &findings)
{
    QList<Run> runs;
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        if (!runs.isEmpty() && !standsAlone(finding)) {
            Run &last = runs.last();
            const bool joins = !standsAlone(findings.at(last.findings.last())) &&
                               onlyBlankBetween(article, last.span, finding.span) &&
                               fitsOnScreen(article, last.span.united(finding.span));
            if (joins) {
                last.findings.append(i);
                last.span = last.span.united(finding.span);
                continue;
            }
        }
        runs.append({{i}, finding.span});
    }
    return runs;
}

} // namespace bluepencil
