// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"
#include "text/pagemark.h"

namespace bluepencil {

namespace rule {
extern const CutRule pageCaption;
extern const CutRule pageByline;
extern const CutRule pageAuthor;
extern const CutRule pageRelated;
extern const CutRule pageShare;
extern const CutRule pageComments;
extern const CutRule pagePromotion;
extern const CutRule pageNavigation;
extern const CutRule pageAd;
extern const CutRule pageApart;
} // namespace rule
extern const CutRuleFamily pageMarkRules;

/// Suggests lines that the page they come from sets apart from its article. The reader weighed the markup; how sure it
/// is becomes the confidence, what the markup calls the line its rule. Does nothing for a text that was no page.
void markByPage(const LineTable &lines, LineVerdicts &verdicts);

/// What the page says of a line; null for a text that was no page.
[[nodiscard]] const PageMark *pageMarkOf(const LineTable &lines, qsizetype index);

} // namespace bluepencil
