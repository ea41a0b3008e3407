// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "detect/findings/reasontable.h"
#include "detect/quotes/reported/reported.h"
#include "detect/quotes/reported/unmarked.h"
#include "detect/quotes/speakers/ranking.h"

#include <span>

namespace bluepencil::quotes {

/// Every rule of quotes and attributions: its name and its sentence. In static storage.
[[nodiscard]] std::span<const ReasonRow *const> allQuoteRules();

/// The rule that a quote, an attribution, or speech without marks goes by.
[[nodiscard]] const ReasonRow &quoteRule(Category category, const MarkedRegion &region);
[[nodiscard]] const ReasonRow &attributionRule(const SpeakerChoice &choice);
[[nodiscard]] const ReasonRow &reportedRule(ReportedForm form);
/// Of somebody's own words without marks: as a quote, and as an attribution.
[[nodiscard]] const ReasonRow &unmarkedQuoteRule();
[[nodiscard]] const ReasonRow &unmarkedRule(UnmarkedForm form);

/// What spoke for the choice, strongest first: terms that have words.
[[nodiscard]] Evidence attributionEvidence(const SpeakerChoice &choice, QStringView speaker, QStringView cue);

/// Whether marked words look like speech even when nobody near says them: a whole sentence with a verb.
[[nodiscard]] bool looksSpoken(const QuoteShape &shape);

} // namespace bluepencil::quotes
