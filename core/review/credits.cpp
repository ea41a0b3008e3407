// SPDX-License-Identifier: Apache-2.0
#include "review/credits.h"

#include <algorithm>
#include <iterator>

namespace bluepencil {

QList<Finding> openCredits(const QList<Finding> &findings, const Review &review)
{
    QList<Finding> credits;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(credits), [&review](const Finding &finding) {
        return finding.isCut() && finding.category == Category::Credit &&
               review.stateOf(finding) == CutState::Undecided;
    });
    return credits;
}

QList<Finding> movedCredits(const QList<Finding> &findings, const Review &review, Span place)
{
    QList<Finding> credits;
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(credits), [&](const Finding &finding) {
        return finding.isCut() && finding.category == Category::Credit && finding.span.overlaps(place) &&
               review.stateOf(finding) == CutState::MovedToCredit;
    });
    return credits;
}

} // namespace bluepencil
