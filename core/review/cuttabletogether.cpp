// SPDX-License-Identifier: Apache-2.0
#include "review/cuttabletogether.h"

#include "review/integrity.h"
#include "review/seenalone.h"
#include "text/spans.h"

#include <algorithm>

namespace bluepencil {

QList<Finding> cuttableTogether(const Article &article, const QList<Finding> &findings, const Review &review,
                                QList<Finding> suggestions, Certainty least)
{
    suggestions.removeIf([&](const Finding &finding) {
        return review.stateOf(finding) != CutState::Undecided || certaintyOf(finding) < least || wantsOwnLook(finding);
    });
    if (suggestions.isEmpty())
        return suggestions;
    const QList<Span> speech = holdingSpeech(article, findings, suggestions);
    suggestions.removeIf([&speech](const Finding &finding) { return !overlapping(speech, finding.span).isEmpty(); });
    const QList<Harm> harms = harmsOfCutting(article, findings, review, suggestions);
    suggestions.removeIf([&harms](const Finding &finding) {
        return std::any_of(harms.begin(), harms.end(),
                           [&finding](const Harm &harm) { return harm.change.overlaps(finding.span); });
    });
    return suggestions;
}

} // namespace bluepencil
