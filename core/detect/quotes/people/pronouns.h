// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/cast.h"

namespace bluepencil::quotes {

/// Whom a pronoun stands for.
struct Reference {
    qint32 pronoun = -1; ///< its token
    qint32 mention = -1; ///< the last mention of who is meant; -1: nobody is in reach
    qint32 rival = -1;   ///< the last mention of who else may be meant; -1: nobody
    float confidence = 0;
};

/// A pronoun that words in quotation marks are attributed to: nobody calls himself by his name there.
struct SpokenBy {
    qint32 pronoun = -1; ///< its token
    Span words;
};

/// Whom every “she”, “he” and “they” outside quotation marks stands for, in order.
///
/// Everybody in reach has a weight: of what was mentioned last, as the subject, or as who spoke; it fades from sentence
/// to sentence, and every pronoun renews it. Gender, number, the names inside the quotation and the clause rule people
/// out, and the nearer the second comes to the first, the less sure the answer is. Also tells people's gender by their
/// pronouns (in `cast`). Method: Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution" (1994). Linear;
/// `spoken` is in order.
[[nodiscard]] std::vector<Reference> resolvePronouns(const PeopleScene &scene, Cast &cast,
                                                     const std::vector<SpokenBy> &spoken);

} // namespace bluepencil::quotes
