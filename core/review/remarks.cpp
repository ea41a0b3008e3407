// SPDX-License-Identifier: Apache-2.0
#include "review/remarks.h"

#include <algorithm>

namespace bluepencil {

namespace {

template <typename Wanted>
QList<Decision> inOrder(const Review &review, Wanted isWanted)
{
    QList<Decision> remarks;
    for (const Decision &decision : review.decisions()) {
        if (decision.verb >= Verb::Note && isWanted(decision))
            remarks.append(decision);
    }
    std::sort(remarks.begin(), remarks.end(), [](const Decision &a, const Decision &b) {
        return a.span != b.span ? a.span < b.span : a.sequence < b.sequence;
    });
    return remarks;
}

} // namespace

QList<Decision> remarksOn(const Review &review, Span place)
{
    return inOrder(review, [place](const Decision &decision) { return decision.span.overlaps(place); });
}

QList<Decision> openQueries(const Review &review)
{
    return inOrder(review, [](const Decision &decision) { return decision.verb == Verb::Query; });
}

} // namespace bluepencil
