// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/session/decisionhistory.h"

#include <QString>

namespace bluepencil {

/// What a step did: "Cut", "Kept", "Undecided again", "Replaced by “…”".
[[nodiscard]] QString whatOf(const Change &change);
/// Why: the reason that the editor saw, or gave; may be empty.
[[nodiscard]] QString whyOf(const Change &change);
/// What came of it since: the editions that froze it, and whether something later changed it.
[[nodiscard]] QString fateOf(const HistoryLine &line);
/// The place that a step decided: UTF-16 offsets into the raw text.
[[nodiscard]] Span placeOf(const Change &change);

} // namespace bluepencil
