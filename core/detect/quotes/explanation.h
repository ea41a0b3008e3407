// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "detect/quotes/reported/reported.h"
#include "detect/quotes/speakers/ranking.h"

namespace bluepencil::quotes {

/// The rules that the reasons of quotes and attributions go by; each has its sentence in detect/quotereasons.cpp.
[[nodiscard]] const char *quoteRule(Category category, const MarkedRegion &region);
[[nodiscard]] const char *attributionRule(const Decision &decision);
[[nodiscard]] const char *reportedRule(ReportedForm form);

/// What spoke for the choice, strongest first: terms that detect/quotereasons.cpp has words for.
[[nodiscard]] Evidence attributionEvidence(const Decision &decision, QStringView speaker, QStringView cue);

/// Whether marked words look like speech even when nobody near says them: a whole sentence with a verb.
[[nodiscard]] bool looksSpoken(const QuoteShape &shape);

} // namespace bluepencil::quotes
