// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/edits.h"

namespace bluepencil {

/// Which end of a cut is moved.
enum class Edge : quint8 { Start, End };

/// How far an edge moves: to the next edge of a word, or of a line.
enum class Stride : quint8 { Word, Line };

/// One move of an edge: forwards is towards the end of the text.
struct EdgeMove {
    Edge edge = Edge::End;
    Stride stride = Stride::Line;
    bool forwards = true;

    /// True when the cut becomes larger by it.
    [[nodiscard]] bool grows() const { return forwards == (edge == Edge::End); }
};

/// Where a cut lies now that began as these findings: the hull of all that is cut where they stand, or, while nothing
/// of them is cut, their own hull. UTF-16 offsets into the raw text; `findings` is not empty.
[[nodiscard]] Span extentOf(const Review &review, const QList<Finding> &findings);

/// Moves one edge of a cut, and decides the cut where it is undecided:
/// what comes into it is the editor's own cut, what falls out of it is taken back and the rest stays cut. None where
/// there is no further word or line, or where nothing of the cut would be left. Looks at two paragraphs at most.
[[nodiscard]] QList<Change> moveEdge(const Review &review, const Article &article, const QList<Finding> &findings,
                                     const EdgeMove &move, const Signature &by);

} // namespace bluepencil
