// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "detect/findings/person.h"
#include "detect/lexicon/language.h"
#include "text/warning.h"

#include <QList>

#include <optional>
#include <stop_token>

namespace bluepencil {

class Article;

namespace quotes {
class WeightTable;
struct TurnWeights;
} // namespace quotes

/// Who says what in an article, and what an editor should look at.
struct QuoteFindings {
    QList<Finding> quotes;          ///< kind Quote: direct, fragment, scare, title; in order, disjoint
    QList<Finding> attributions;    ///< kind Attribution: direct, fragment, indirect; one a quotation or several of one
    QList<KnownPerson> people = {}; ///< whom the article names, in order of their first mentions
    QList<Warning> warnings;        ///< unbalanced marks, direct quotes without a speaker, a language without grammar
};

/// Finds all words in quotation marks, and reported speech without marks, and names who said them.
///
/// A quote spans its marks (UTF-16 offsets); a quotation over several paragraphs gives one quote each. An attribution
/// names its quotes, speaker and cue in `related`, and the speaker's full name, when the article tells it, in `name`.
/// Where the speaker is a pronoun or a description, `related` has the words that it goes back to (`antecedent`), and
/// who else may be meant (`competitor`); the confidence is that of the whole chain. Goes by the grammar of the
/// article's language; without one the marks alone are found, and a warning says so. Pure and deterministic; linear in
/// the length of the article. Stops early, with what it has, when asked to. Method: sieves, then candidates ranked by a
/// linear model, after O'Keefe, Pareti, Curran, Koprinska, Honnibal, "A Sequence Labelling Approach to Quote
/// Attribution" (2012), and Muzny, Fang, Chang, Jurafsky, "A Two-stage Sieve Approach for Quote Attribution" (2017).
[[nodiscard]] QuoteFindings findQuotes(const Article &article, std::stop_token stop = {});

/// What is known of an article before its quotes are looked for.
struct QuoteOptions {
    /// What is suggested to go, disjoint and in order: nobody who is named there alone is meant by a pronoun elsewhere.
    QList<Span> cuts;
    std::optional<LanguageGuess> language = {}; ///< as somebody says who knows; else the words of the article tell
};
[[nodiscard]] QuoteFindings findQuotes(const Article &article, const QuoteOptions &options, std::stop_token stop = {});

/// The same with other weights than the built-in ones: how weights are measured on articles they were not fitted on.
[[nodiscard]] QuoteFindings findQuotes(const Article &article, const quotes::WeightTable &weights,
                                       const quotes::TurnWeights &turns, std::stop_token stop = {});

/// Gives each quote that lies inside a suggested cut a `within` that names the cut. `cuts` are disjoint; both are in
/// order.
void markQuotesWithin(QList<Finding> &quotes, const QList<Finding> &cuts);

/// Drops indirect attributions that touch a suggested cut: "Follow our channel" and the headlines of related articles
/// report nothing. A cut that is shown only when asked for is none yet. Both lists are in order, `cuts` disjoint.
void dropReportedWithin(QList<Finding> &attributions, const QList<Finding> &cuts);

} // namespace bluepencil
