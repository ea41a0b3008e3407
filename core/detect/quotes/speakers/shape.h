// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/syntax/marks.h"
#include "detect/quotes/syntax/syntax.h"

#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// The last mark inside the quotation.
enum class FinalMark : quint8 { None, Comma, Stop, Question, Other };

/// What the marked words look like from outside the sentence: enough to tell speech from a title or a term.
struct QuoteShape {
    int words = 0; ///< counted up to 40
    FinalMark finalMark = FinalMark::None;
    Mark mark = Mark::Double;
    bool capital = false;     ///< begins with a capital letter
    bool titleCase = false;   ///< all its words but the small ones are capitalised
    bool firstPerson = false; ///< has I, we, you and their kin
    bool clause = false;      ///< has an auxiliary or a verb that is surely one
    bool handle = false;      ///< looks like a link or a tag
    bool closed = true;
    bool opened = true;
    bool continued = false; ///< the quotation before was never closed, and this one opens the next paragraph
    bool opensLine = false;
    bool fillsLine = false; ///< nothing else in its paragraph
    bool endsLine = false;
    bool firstLine = false; ///< stands in the headline
    bool unbroken = false;  ///< its paragraph is so long that paragraph ends must have been lost
    bool outermost = true;  ///< false: single marks in an article that uses double ones

    /// 0 for one word … 6 for more than 25.
    [[nodiscard]] int lengthClass() const;
    /// Begins with a capital and ends with a mark of its own: a whole sentence, or its first part.
    [[nodiscard]] bool isSentence() const { return capital && finalMark != FinalMark::None; }
};

/// The shape of every region, in order.
[[nodiscard]] std::vector<QuoteShape> shapesOf(const Article &article, const std::vector<MarkedRegion> &regions,
                                               const Syntax &syntax);

} // namespace bluepencil::quotes
