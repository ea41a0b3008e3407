// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule captionCredit;
extern const CutRule captionText;
} // namespace rule
extern const CutRuleFamily photoCreditRules;

/// True for a line that is a photo credit and nothing else: "Photo: AP", "(Anna Reed/AFP)", "© Harbour Pictures".
[[nodiscard]] bool isPhotoCredit(const LineTable &lines, qsizetype index);

/// True for a caption that ends in its credit: "The pier at dusk. (Photo: Anna Reed)". Not for "…, she told Reuters".
[[nodiscard]] bool endsInPhotoCredit(const LineTable &lines, qsizetype index);

} // namespace bluepencil
