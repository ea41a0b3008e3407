// SPDX-License-Identifier: Apache-2.0
#include "store/session/previousversion.h"

#include "store/database/database.h"
#include "store/queue/keptbytes.h"
#include "store/session/reviewsession.h"

namespace bluepencil {

Result<std::optional<PreviousVersion>> previousVersion(const ReviewSession &session)
{
    const auto kept = lastDecidedBefore(session.database(), session.record());
    if (!kept)
        return kept.failure();
    if (!*kept || (*kept)->bytes.isEmpty())
        return std::optional<PreviousVersion>();
    const Reading &now = session.reading();
    const Result<Reading> reading = readingOf((*kept)->bytes, now.path, (*kept)->options);
    // Where this version reads the bytes another way than the one that wrote them down, the offsets mean nothing.
    if (!reading || reading->textHash != (*kept)->textHash)
        return std::optional<PreviousVersion>();
    const Result<QList<LogEntry>> history = DecisionLog(session.database(), (*kept)->reading).read(reading->article);
    if (!history)
        return history.failure();
    const Result<Review> review = reviewOf(*history);
    if (!review)
        return review.failure();
    return std::optional(PreviousVersion{reading->article, *review, (*kept)->openedAt});
}

Result<QList<Proposal>> openProposals(const ReviewSession &session)
{
    const Result<std::optional<PreviousVersion>> earlier = previousVersion(session);
    if (!earlier)
        return earlier.failure();
    if (!*earlier)
        return QList<Proposal>();
    QList<Proposal> proposals = carriedOver(**earlier, session.article(), session.analysis().findings);
    proposals.removeIf([&session](const Proposal &proposal) {
        const bool decided = proposal.finding && session.review().decision(DecisionId::on(proposal.finding->id()));
        return decided || confirm(proposal, session.review(), session.article(), {}).isEmpty();
    });
    return proposals;
}

} // namespace bluepencil
