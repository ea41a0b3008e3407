// SPDX-License-Identifier: Apache-2.0
#include "review/seenalone.h"

#include "review/integrity.h"
#include "review/review.h"
#include "text/article.h"
#include "text/charclass.h"
#include "text/spans.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// A headline among links ends in no stop, whatever it quotes.
bool endsAsSentence(const Article &article, qsizetype offset)
{
    const Span line = article.paragraphs().at(article.paragraphAt(offset)).text;
    QStringView text = article.textOf(line);
    while (!text.isEmpty() && (isBlank(text.back()) || QStringView(u"\"'”’»›“‘)]").contains(text.back())))
        text.chop(1);
    return !text.isEmpty() && QStringView(u".!?…。！？").contains(text.back());
}

/// Somebody says something there, and is named for it.
bool isNamedSpeech(const Article &article, const Finding &finding)
{
    if (finding.kind != Kind::Attribution)
        return false;
    return finding.category == Category::Direct ||
           (finding.category == Category::Fragment && endsAsSentence(article, finding.span.end() - 1));
}

void sortUnique(QList<Span> &spans)
{
    std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.start() < b.start(); });
    spans.erase(std::unique(spans.begin(), spans.end()), spans.end());
}

} // namespace

QList<Span> holdingSpeech(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    QList<Span> holding;
    for (const Finding &finding : findings) {
        if (!isNamedSpeech(article, finding))
            continue;
        for (const Finding &suggestion : overlapping(suggestions, finding.span, &Finding::span)) {
            if (suggestion.kind != Kind::Duplicate)
                holding.append(suggestion.span);
        }
    }
    sortUnique(holding);
    return holding;
}

QList<Span> seenAlone(const Article &article, const QList<Finding> &findings, const QList<Finding> &suggestions)
{
    QList<Span> alone = holdingSpeech(article, findings, suggestions);
    for (const Harm &harm : harmsOfCutting(article, findings, Review(), suggestions))
        alone.append(harm.change);
    sortUnique(alone);
    return alone;
}

} // namespace bluepencil
