// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/session/proposals.h"
#include "text/result.h"

#include <QList>

#include <optional>

namespace bluepencil {

class ReviewSession;

/// The text of this article's file that was decided on before it changed, and the decisions; nothing when there is
/// none, or when its bytes were purged. Reads the whole log of that text.
[[nodiscard]] Result<std::optional<PreviousVersion>> previousVersion(const ReviewSession &session);

/// Those of its decisions whose place was found again and that are not decided yet. Needs the analysis.
[[nodiscard]] Result<QList<Proposal>> openProposals(const ReviewSession &session);

} // namespace bluepencil
