// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"

namespace bluepencil::quotes {

/// The speaker with what belongs to it on either side, as an editor reads it: the office that stands before a name and
/// a comma ("the chair of the board, Ada Frid, said"), the participle behind a thing ("a letter seen by the Herald
/// says", "according to a poll released on Friday"), and who is added behind "according to" ("friends and neighbours").
[[nodiscard]] NounPhrase wholeSpeaker(const Syntax &syntax, const NounPhrase &speaker, const Cue &cue);

} // namespace bluepencil::quotes
