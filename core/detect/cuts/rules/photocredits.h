// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule captionCredit;
extern const CutRule captionText;
extern const CutRule captionNamed;
} // namespace rule
extern const CutRuleFamily photoCreditRules;

/// True for a line that is a photo credit and nothing else: "Photo: AP", "(Anna Reed/AFP)", "© Harbour Pictures".
[[nodiscard]] bool isPhotoCredit(const LineTable &lines, qsizetype index);

/// True for a caption that ends in its credit: "The pier at dusk. (Photo: Anna Reed)". Not for "…, she told Reuters".
[[nodiscard]] bool endsInPhotoCredit(const LineTable &lines, qsizetype index);

/// Of a line that ends in its credit: true where a label with a colon and a name behind it say whose picture it is,
/// "… (Photo: Anna Reed/Getty)", "… Credit: Anna Reed". Not for "(AP)", and not for a paragraph with a credit behind
/// it.
[[nodiscard]] bool saysWhosePicture(const LineTable &lines, qsizetype index);

} // namespace bluepencil
