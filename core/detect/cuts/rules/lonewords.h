// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bluepencil {

/// How sure a rule is of a single word, which may be a heading of the article: right when a neighbour is furniture too.
/// What lies at or below the second is confirmed or taken back when all else is known (blocks/lonewords.cpp).
inline constexpr float onlyBesideOthers = 0.60F;
inline constexpr float surestLoneWord = 0.76F;
inline constexpr float telling = 0.75F; ///< of a single word that heads no paragraph: "Tweet", "Related"

} // namespace bluepencil
