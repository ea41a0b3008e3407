// SPDX-License-Identifier: Apache-2.0
#include "review/seenalone.h"

#include "review/integrity.h"
#include "review/review.h"
#include "text/spans.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Somebody says something there, and is named for it: junk seldom does.
bool isNamedSpeech(const Finding &finding)
{
    return finding.kind == Kind::Attribution && finding.category == Category::Direct;
}

} // namespace

QList<Span> seenAlone(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    QList<Span> alone;
    for (const Harm &harm : harmsOfCutting(article, findings, Review(), suggestions))
        alone.append(harm.change);
    for (const Finding &finding : findings) {
        if (!isNamedSpeech(finding))
            continue;
        for (const Finding &suggestion : overlapping(suggestions, finding.span, &Finding::span)) {
            if (suggestion.kind != Kind::Duplicate)
                alone.append(suggestion.span);
        }
    }
    std::sort(alone.begin(), alone.end(), [](Span a, Span b) { return a.start() < b.start(); });
    alone.erase(std::unique(alone.begin(), alone.end()), alone.end());
    return alone;
}

} // namespace bluepencil
