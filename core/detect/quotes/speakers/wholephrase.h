// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/syntax.h"

namespace bluepencil::quotes {

// A noun phrase with what hangs on it, in languages whose grammar lists its verb forms. `end` is behind the last token
// that may belong to it.

/// With the genitives right behind: “the speaker of the police of Osk”.
[[nodiscard]] NounPhrase withGenitives(const Syntax &syntax, NounPhrase phrase, qint32 end);

/// With genitives, and what “of” ties to it.
[[nodiscard]] NounPhrase withComplements(const Syntax &syntax, NounPhrase phrase, qint32 end);

/// The phrase that begins at this token, with all genitives and “of” behind it.
[[nodiscard]] NounPhrase wholePhrase(const Syntax &syntax, qint32 token);

} // namespace bluepencil::quotes
