// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "panes/rowlayout.h"
#include "text/span.h"

namespace bluepencil {

class Article;
class CleanText;

/// What is left of a row in the clean text.
enum class Remains : quint8 {
    Text,        ///< something, or a blank line that was blank before
    Nothing,     ///< all of it is cut
    JoinedAbove, ///< a cut reaches in from an earlier row, and what is left goes on there
};

/// What stands in the clean pane beside a raw row.
struct CleanRow {
    Remains remains = Remains::Text;
    Span span; ///< UTF-16 offsets into the clean text, without the line end; empty unless Remains::Text
};

/// The clean side of a row. Rows with text, in order, cover the whole clean text but its line ends: a cut across
/// paragraphs joins their rest in the first row.
[[nodiscard]] CleanRow cleanRowOf(const Article &article, const RowLayout &layout, qsizetype row,
                                  const CleanText &clean);

} // namespace bluepencil
