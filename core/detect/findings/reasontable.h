// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

namespace bluepencil {

/// A rule, or a term of evidence, and its words in English, marked with QT_TRANSLATE_NOOP("Reason", …).
///
/// A rule's words are a whole sentence. In it `%text` is the finding's text (shortened), `%original` the number of the
/// paragraph that stays, `%lines` how many lines the finding spans, `%name` and `%cue` what an attribution names, and
/// `%terms` the words of the strongest evidence; what stands between two `*` is strong. A term's words are a phrase
/// that can follow "because", with `%1` for the term's detail; `none` says it of a detail that is 0, and where a row
/// has no such words, a 0 is no reason that anybody would give.
struct ReasonRow {
    const char *name;
    const char *words;
    const char *none = nullptr;
};

/// The rows of the cut detectors and of the quote detectors, each beside its detectors and sorted by name (strcmp).
[[nodiscard]] std::span<const ReasonRow> cutReasons();
[[nodiscard]] std::span<const ReasonRow> quoteReasons();

} // namespace bluepencil
