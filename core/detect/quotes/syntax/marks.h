// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/span.h"

#include <stop_token>
#include <vector>

namespace bluepencil {
class Article;
}

namespace bluepencil::quotes {

/// The families of quotation marks. Which one a writer uses says something about what is marked.
enum class Mark : quint8 {
    Double,     ///< “ ” „ ‟ and mixtures; 「 」 『 』
    Straight,   ///< "
    Doubled,    ///< two apostrophes, two backticks
    Guillemets, ///< « » ‹ ›
    Single,     ///< ‘ ’ ' outside any other mark
    Dash,       ///< a dash that opens a paragraph, where a language marks dialogue so
};

/// A stretch between quotation marks, never longer than its paragraph; marks inside it are part of it.
struct MarkedRegion {
    Span span;            ///< UTF-16, with the marks
    Span inner;           ///< UTF-16, without the marks
    qint32 paragraph = 0; ///< index into Article::paragraphs()
    Mark mark = Mark::Double;
    bool opened = true; ///< false: the text begins inside the quotation, only its closing mark is there
    bool closed = true; ///< false: ends at the paragraph's end, or where another quotation begins
};

/// Finds every stretch between quotation marks, in order and disjoint; the outermost of nested ones.
///
/// Apostrophes, possessives, inches, feet and years are no marks. A mark that points the wrong way, or is of another
/// make than its partner, is forgiven. Linear in the length of the article: no mark is looked at more than a few times.
/// Stops early, with what it has, when asked to, also inside a paragraph.
[[nodiscard]] std::vector<MarkedRegion> scanMarks(const Article &article, const std::stop_token &stop = {});

} // namespace bluepencil::quotes
