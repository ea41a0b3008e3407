// SPDX-License-Identifier: Apache-2.0
#include "review/outlook.h"

#include "text/spans.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

namespace {

QList<Replacement> outside(const QList<Span> &cuts, const QList<Replacement> &replacements)
{
    QList<Replacement> left;
    std::copy_if(replacements.begin(), replacements.end(), std::back_inserter(left),
                 [&](const Replacement &r) { return overlapping(cuts, r.span).isEmpty(); });
    return left;
}

} // namespace

Outlook outlookOf(const Review &review, const QList<Finding> &suggestions)
{
    const QList<Span> cuts = cutsIfAllAccepted(review, suggestions);
    return {cuts, outside(cuts, review.replacements())};
}

CleanText textIfAllCut(const Article &article, const Review &review, const QList<Finding> &suggestions)
{
    const Outlook outlook = outlookOf(review, suggestions);
    return CleanText(article, outlook.cuts, outlook.replacements);
}

} // namespace bluepencil
