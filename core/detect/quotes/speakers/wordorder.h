// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/candidates.h"

#include <optional>

namespace bluepencil::quotes {

/// Who a verb of saying has for its subject, from the order of words: for languages whose grammar lists its verb forms,
/// where no weights are fitted.
///
/// The subject is the noun phrase that stands before the finite verb in its clause with nothing but adverbs, places and
/// times between; where the clause begins otherwise (with a quotation, a time, an object) it is the first one behind.
/// What hangs on it (a genitive, “of”, an apposition) is part of it. Looks at one sentence.
struct Saying {
    Cue cue;
    NounPhrase speaker;
    bool adjacent = false; ///< verb and speaker touch
    bool dropped = false;  ///< the verb stands alone: the speaker is who was told of in a sentence before
};
/// What the verb at this token says of its speaker; nothing where nobody can be it.
[[nodiscard]] std::optional<Saying> sayingAt(const Syntax &syntax, qint32 verb);

/// Like sayingAt, but for a subject behind the verb only: “…”, said Frid.
[[nodiscard]] std::optional<Saying> sayingTurned(const Syntax &syntax, qint32 verb);

/// Whether this token is a listed verb of saying that stands as the verb of its clause.
[[nodiscard]] bool isSaying(const Token &token);

} // namespace bluepencil::quotes
