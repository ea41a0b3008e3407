// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule navigationLine;
extern const CutRule navigationControl;
extern const CutRule navigationTopics;
extern const CutRule navigationContinued;
} // namespace rule
extern const CutRuleFamily navigationRules;

/// Marks menus and section names, slideshow controls, pagers, embeds and consent boxes.
void markNavigation(const LineTable &lines, LineVerdicts &verdicts);

/// Marks labels of topics, and lists of topics with their label in the same line.
void markTopics(const LineTable &lines, LineVerdicts &verdicts);

/// "Continued…" at the end of a good paragraph, as a span of the article; empty without one.
[[nodiscard]] Span continuedMark(const LineTable &lines, qsizetype index);

} // namespace bluepencil
