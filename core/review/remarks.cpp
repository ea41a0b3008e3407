// SPDX-License-Identifier: Apache-2.0
#include "review/remarks.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

QList<Decision> remarksOn(const Review &review, Span place)
{
    QList<Decision> remarks;
    std::copy_if(review.remarks().begin(), review.remarks().end(), std::back_inserter(remarks),
                 [place](const Decision &remark) { return remark.span.overlaps(place); });
    return remarks;
}

QList<Decision> openQueries(const Review &review)
{
    QList<Decision> queries;
    std::copy_if(review.remarks().begin(), review.remarks().end(), std::back_inserter(queries),
                 [](const Decision &remark) { return remark.verb == Verb::Query; });
    return queries;
}

} // namespace bluepencil
