// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "text/span.h"

#include <QList>

namespace bluepencil {

class Article;

/// How sure a suggestion is, as an editor reads it.
enum class Certainty : quint8 {
    Check,  ///< below 0.7
    Likely, ///< below 0.9
    Sure,
};

/// The confidence from which a suggestion is Certainty::Sure: of these, ninety-nine of a hundred are right.
inline constexpr float sureFrom = 0.9F;

/// How sure a finding is, by its confidence.
[[nodiscard]] Certainty certaintyOf(const Finding &finding);

/// True for what nobody may cut unread, however sure it is: near duplicates, where a number, a name or a word differs,
/// and credits.
[[nodiscard]] bool wantsOwnLook(const Finding &finding);

/// A stop of the editor: neighbouring suggestions that one key decides.
struct Run {
    QList<qsizetype> findings; ///< indexes into the list the runs were made from, in order
    Span span;                 ///< hull of the findings; UTF-16 offsets

    friend bool operator==(const Run &, const Run &) = default;
};

/// Groups suggestions (cut findings, ordered, disjoint) into runs, so that one key decides what one look takes in.
///
/// Neighbours with nothing but white space between them share a run when each is sure, or likely by a rule that names
/// it, and the whole fits on a screen: the label of a box is no stop of its own. Over a few lines that stay they share
/// one when all are sure labels, links and boxes, and the whole is half a screen. What wants a look of its own stands
/// alone, and so does what only its looks speak against, what is less than likely, and what overlaps `alone` (ordered,
/// disjoint): no key ever cuts what was not read.
[[nodiscard]] QList<Run> runsOf(const Article &article, const QList<Finding> &findings, const QList<Span> &alone = {});

} // namespace bluepencil
