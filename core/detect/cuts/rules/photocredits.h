// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

namespace rule {
extern const CutRule captionCredit;
extern const CutRule captionOwner;
extern const CutRule captionText;
extern const CutRule captionNamed;
} // namespace rule
extern const CutRuleFamily photoCreditRules;

/// True for a line that is a photo credit and nothing else: "Photo: AP", "(Anna Reed/AFP)", "© Harbour Pictures".
[[nodiscard]] bool isPhotoCredit(const LineTable &lines, qsizetype index);

/// True for one that says by its form whose picture it is: a label with a colon, and behind it nothing but names of
/// which one is an agency's, or two with a slash between. "Credit: Anna Reed/Agency".
[[nodiscard]] bool isOwnerOfPicture(const LineTable &lines, qsizetype index);

/// What is known to be a photo credit and nothing else, for a line beside it.
[[nodiscard]] bool isLonePhotoCredit(const LineVerdict &verdict);

/// True for a caption that ends in its credit: "The pier at dusk. (Photo: Anna Reed)". Not for "…, she told Reuters".
[[nodiscard]] bool endsInPhotoCredit(const LineTable &lines, qsizetype index);

/// Of a line that ends in its credit: true where a label with a colon and a name behind it say whose picture it is,
/// "… (Photo: Anna Reed/Getty)", "… Credit: Anna Reed". Not for "(AP)", and not for a paragraph with a credit behind
/// it.
[[nodiscard]] bool saysWhosePicture(const LineTable &lines, qsizetype index);

} // namespace bluepencil
