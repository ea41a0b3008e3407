// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"

namespace bluepencil::quotes {

/// The speaker with what belongs to it on either side, as an editor reads it: the office that stands before a name and
/// a comma ("the chair, Ada Frid said"), and the participle between a thing and its verb ("a letter seen by the Herald
/// says"). A name between two commas stays alone beside its office, as both can stand for the other.
[[nodiscard]] NounPhrase wholeSpeaker(const Syntax &syntax, const NounPhrase &speaker, const Cue &cue);

} // namespace bluepencil::quotes
