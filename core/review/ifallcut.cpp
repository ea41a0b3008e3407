// SPDX-License-Identifier: Apache-2.0
#include "review/ifallcut.h"

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

IfAllCut ifAllCut(const Review &review, const QList<Finding> &suggestions)
{
    const QList<Span> cuts = cutsIfAllAccepted(review, suggestions);
    return {cuts, outside(cuts, review.replacements())};
}

CleanText textIfAllCut(const Article &article, const Review &review, const QList<Finding> &suggestions)
{
    const IfAllCut ifCut = ifAllCut(review, suggestions);
    return CleanText(article, ifCut.cuts, ifCut.replacements);
}

} // namespace bluepencil
