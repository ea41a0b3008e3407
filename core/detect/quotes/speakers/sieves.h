// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/speakers/features.h"

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// The rules that decide before any weight is asked, for what fitting cannot teach.
enum class Sieve : quint8 {
    None,
    Headline,     ///< a headline quotes nobody by name
    InnerMarks,   ///< single marks in an article that uses double ones
    Markup,       ///< name="value"
    GivenName,    ///< They named their boat “Sea Hen.”
    Transcript,   ///< FRID: “…”
    Outlet,       ///< Ada Frid, The Osk Herald: “…”
    InWordsOf,    ///< In Frid's words, …
    TurnedAround, ///< The pier was called “crooked” by Frid.
    OwnClaim,     ///< She was asked about Frid's claim that …
    Trailing,     ///< The boats will “regroup” and leave, a joint note from Osk stated.
    Law,          ///< Under Osk law, a pier must be “…”
    LeadIn,       ///< And from Ada Frid: / “…”
    Dash,         ///< “…” – Frid
    Bracket,      ///< “…” (Frid)
    Conversation, ///< “Did you?” Frid asked Aho. / “I did.”
    Answer,       ///< Why now? / “I had warned them.”
    Continuation, ///< a quotation that was never closed, opened again in the next paragraph
};

/// Which sieve takes a quotation, and what it says of it.
struct SieveAnswer {
    Sieve sieve = Sieve::None;
    Candidate candidate;
    float confidence = 0;
};

/// Whether a whole sentence in quotation marks stands right behind another one, with nobody named behind it, in a text
/// that lost its paragraph ends: there it is somebody else's answer.
[[nodiscard]] bool answersUnnamed(const QuoteContext &context);

/// The first sieve that holds for this quotation; Sieve::None when the ranking must decide.
[[nodiscard]] SieveAnswer sieve(const Article &article, const QuoteContext &context);

} // namespace bluepencil::quotes
