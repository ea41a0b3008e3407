// SPDX-License-Identifier: Apache-2.0
#include "review/ownchanges.h"

#include <algorithm>
#include <tuple>

namespace bluepencil {

namespace {

bool isOwnChange(const Decision &decision)
{
    return decision.verb == Verb::OwnCut || decision.verb == Verb::Restore || decision.verb == Verb::Replace;
}

bool comesFirst(const Decision &a, const Decision &b)
{
    return std::tuple(a.span.start(), a.span.end(), a.sequence) < std::tuple(b.span.start(), b.span.end(), b.sequence);
}

} // namespace

QList<Decision> ownChanges(const Review &review)
{
    QList<Decision> own;
    for (const Decision &decision : review.decisions()) {
        if (isOwnChange(decision))
            own.append(decision);
    }
    std::sort(own.begin(), own.end(), comesFirst);
    return own;
}

QList<Decision> ownChangesOn(const Review &review, Span place)
{
    QList<Decision> own = ownChanges(review);
    own.removeIf([place](const Decision &decision) { return !decision.span.overlaps(place); });
    return own;
}

QList<Change> takeBackOwn(const Review &review, const Decision &change)
{
    const DecisionId id = DecisionId::own(change.verb, change.span);
    const std::optional<Decision> standing = review.decision(id);
    return standing ? QList<Change>{{id, standing, std::nullopt}} : QList<Change>();
}

} // namespace bluepencil
