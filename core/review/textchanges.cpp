// SPDX-License-Identifier: Apache-2.0
#include "review/textchanges.h"

#include "review/review.h"
#include "review/strip.h"

namespace bluepencil {

QList<TextChange> textChanges(const Review &review)
{
    QList<TextChange> changes;
    Strip(review.decisions()).forEach([&changes](Span span, const Decision &decision) {
        const bool replaces = decision.verb == Verb::Replace && span == decision.span;
        if (isCutting(decision.verb) || replaces)
            changes.append({span, decision});
    });
    return changes;
}

} // namespace bluepencil
