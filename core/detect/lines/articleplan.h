// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bluepencil {

class LineTable;
struct FoldedLine;

/// A half-open range of lines.
struct LineRange {
    qsizetype first = 0;
    qsizetype end = 0; ///< one past the last

    [[nodiscard]] bool isEmpty() const { return first >= end; }
    [[nodiscard]] bool contains(qsizetype line) const { return line >= first && line < end; }
};

/// What an article consists of, as far as its lines alone tell: indexes into its LineTable, -1 for what it lacks.
///
///     Storm takes the mole at Skerrow                       headline
///     Nobody was hurt, and the ferry sails on Monday        standfirst
///     SKERROW (Tidewire) - The storm that …                 dateline, first line of the body
///     …
///     Ida Morrow, who keeps the light, said …               last line of the body
///     Share                                                 tail
///
/// What stands around it (bars of buttons, labels, credits) is no part of the plan; the rules find it. One pass over
/// the lines.
struct ArticlePlan {
    qsizetype headline = -1;   ///< the first line at the top that has a headline's form and is no known label
    qsizetype standfirst = -1; ///< right below it: a line of some words that promotes nothing, and no paragraph yet
    qsizetype dateline = -1;   ///< the first line that begins with a dateline, or is one
    LineRange body;            ///< from the first paragraph to the last, with what stands between
    LineRange tail;            ///< behind the last paragraph; all lines where there is none

    [[nodiscard]] bool isHeadlineOrStandfirst(qsizetype line) const
    {
        return line >= 0 && (line == headline || line == standfirst);
    }
    /// Nothing but the line itself is a paragraph so far.
    [[nodiscard]] bool isAtTop(qsizetype line) const { return body.isEmpty() || line <= body.first; }
    /// No paragraph follows, and the line is none.
    [[nodiscard]] bool isInTail(qsizetype line) const { return tail.contains(line); }
};

/// What the lines are to the article. Linear.
[[nodiscard]] ArticlePlan planOf(const LineTable &lines);

/// The form that headlines have, of this article or of others that it links to: some words, not too many, no stop.
[[nodiscard]] bool looksLikeHeadline(const FoldedLine &line);

} // namespace bluepencil
