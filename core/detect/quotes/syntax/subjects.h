// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/syntax.h"

#include <vector>

namespace bluepencil::quotes {

/// How the subject of a verb was found; some ways are surer than others.
enum class SubjectPath : quint8 {
    None,        ///< nothing to the left that could be it
    Direct,      ///< the noun phrase right before, adverbs and auxiliaries left out
    Chain,       ///< the head of a chain of prepositions: "the office of the minister said"
    Conjunction, ///< shared with an earlier verb: "Frid rose and said"
    Participle,  ///< of the main clause: "Frid refused, adding"
    Parenthesis, ///< before an apposition: "Frid, a nurse from Osk, said"
    Relative,    ///< what "who" or "which" refers to
    Infinitive,  ///< of the verb it hangs on: "Frid declined to say"
};

/// The subject of a verb: a phrase of Syntax::phrases, or -1.
struct Subject {
    qint32 phrase = -1;
    SubjectPath path = SubjectPath::None;
    quint16 reporters = 0; ///< listed verbs with a subject before this token; wraps, as Counts do
    qint32 relative = -1;  ///< the token of the "who" or "that" by which its own clause names the phrase; or -1
    qint32 inner = -1; ///< the participle inside the subject, behind which the verb stands: "a report released … found"
    bool reduced = false; ///< whether the verb itself is such a participle
};

/// The subject of every verb and auxiliary, by token; one more at the end, for its count. Deterministic, no weights;
/// each answer looks at one sentence and at answers to its left.
[[nodiscard]] std::vector<Subject> subjectsOf(const Syntax &syntax);

/// The words that stand as the subject in the verb's own clause: "who" of "Frid, who said"; the subject has a phrase.
[[nodiscard]] NounPhrase wordsOf(const Subject &subject, const Syntax &syntax);

/// The outermost phrase of a chain of prepositions that ends with this phrase: "the office of the minister".
[[nodiscard]] qint32 headOfChain(const Syntax &syntax, qint32 phrase);

} // namespace bluepencil::quotes
