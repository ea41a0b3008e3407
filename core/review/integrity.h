// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "review/review.h"
#include "text/span.h"

#include <QList>

namespace bluepencil {

class Article;

/// What a cut or a replacement can do to a quotation that stays.
enum class HarmKind : quint8 {
    LosesAttribution, ///< the only words that tell who said it go out no more
    LosesName,        ///< a surname or a pronoun stays, but no place that tells the full name
    SplitsQuote,      ///< words from within the quotation are cut
    OrphansMark,      ///< one quotation mark goes, its partner stays
    ChangesWords,     ///< a replacement changes what somebody is quoted with
};

/// One harm. Spans are UTF-16 offsets into the raw text.
struct Harm {
    HarmKind kind = HarmKind::LosesAttribution;
    Span change;       ///< the cut or the replaced span that does it
    Span victim;       ///< the quotation, or the surname or pronoun, that suffers
    FindingId finding; ///< the quote or attribution concerned

    friend bool operator==(const Harm &, const Harm &) = default;
};

/// What cuts and replacements do to the quotations that stay; in the order of the victims.
///
/// `findings` in order, `cuts` and `replacements` ordered and disjoint, as Review gives them. Pure: the window asks
/// before it bundles suggestions into a run, and after each decision. Nothing here forbids anything.
[[nodiscard]] QList<Harm> harmsOf(const Article &article, const QList<Finding> &findings, const QList<Span> &cuts,
                                  const QList<Replacement> &replacements = {});

/// What these suggestions do, or would do if they were cut on top of what is cut now; nothing that other cuts do.
[[nodiscard]] QList<Harm> harmsOfCutting(const Article &article, const QList<Finding> &findings, const Review &review,
                                         const QList<Finding> &suggestions);

} // namespace bluepencil
