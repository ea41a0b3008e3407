// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/subjects.h"
#include "detect/quotes/syntax/syntax.h"

#include <vector>

namespace bluepencil::quotes {

/// What ties a speaker to quoted words.
enum class CueKind : quint8 {
    None,
    Verb,        ///< said
    Noun,        ///< in Frid's words
    Preposition, ///< according to, per
    Colon,       ///< Frid: “…”
    Bracket,     ///< “…” (Frid), Frid (“…”)
};

/// A cue: the tokens [first, last], or none.
struct Cue {
    qint32 first = -1;
    qint32 last = -1;
    CueKind kind = CueKind::None;

    [[nodiscard]] bool exists() const { return first >= 0; }
    friend bool operator==(const Cue &, const Cue &) = default;
};

/// One answer to "who said this, and by which word do we know?". The first candidate of every quotation is "no source".
struct Candidate {
    NounPhrase speaker;
    Cue cue;
    bool sourced = false;   ///< false: these words are nobody's (a title, a term); speaker and cue mean nothing then
    bool inherited = false; ///< the answer of the quotation before, which stands elsewhere

    [[nodiscard]] bool samePairAs(const Candidate &other) const
    {
        return sourced && other.sourced && speaker == other.speaker && cue == other.cue;
    }
};

/// Sentences [first, end) around a quotation where its speaker is looked for.
struct Window {
    qint32 first = 0;
    qint32 end = 0;
};

/// Two sentences before to one behind in the paragraph; the last sentence of the paragraph before when the quotation
/// opens its paragraph; the first of the next one when it fills it.
[[nodiscard]] Window windowAround(const Syntax &syntax, qint32 quoteToken);

/// The candidates for the quotation at this token: "no source" first, then (speaker, cue) pairs of the window, then the
/// pair chosen for the quotation before (`previous`, which may be null) unless it is among them.
[[nodiscard]] std::vector<Candidate> candidatesFor(const Syntax &syntax, const std::vector<Subject> &subjects,
                                                   qint32 quoteToken, const Candidate *previous);

} // namespace bluepencil::quotes
