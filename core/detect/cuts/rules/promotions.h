// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule promoAppeal;
extern const CutRule promoPaywall;
} // namespace rule
extern const CutRuleFamily promotionRules;

/// Marks what addresses the reader on the publisher's behalf: newsletters, channels, apps, subscriptions, donations,
/// paywall notices and the texts of forms.
///
/// Decided by composition: an imperative or a formula of thanks, together with "our" or "your", and a thing of the
/// publisher's (newsletter, app, inbox). The words alone are no evidence in a story about a newspaper's app.
void markPromotions(const LineTable &lines, LineVerdicts &verdicts);

/// True for notices that hide the rest of an article: the article is incomplete.
[[nodiscard]] bool isPaywallNotice(const LineTable &lines, qsizetype index);

} // namespace bluepencil
