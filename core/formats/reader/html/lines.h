// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/tree.h"
#include "text/span.h"

#include <QString>

#include <vector>

namespace bluepencil::html {

/// A line of a page as a reader sees it: a paragraph, a heading, an item of a list, a row of a table.
struct PageLine {
    Span text;               ///< in PageText::text, without the line end; never empty
    qint32 element = 0;      ///< the innermost element that holds all of it
    qint32 firstNode = 0;    ///< the text node that it begins in; grows from line to line
    qint32 linked = 0;       ///< UTF-16 units of it that are links
    qint32 links = 0;        ///< how many links
    qint32 anchored = 0;     ///< UTF-16 units that are links to a place of the same page
    qint32 link = -1;        ///< the first link in it; -1 when there is none
    qint32 bold = 0;         ///< UTF-16 units in `b`, `strong`
    bool afterBreak = false; ///< parted from the line above by a `br` only
};

/// Everything a page says, line by line, and where it stands in the tree.
struct PageText {
    QString text; ///< the lines, each with a line feed
    std::vector<PageLine> lines;
};

/// All lines of a page in the order of the page: what block elements and `br` part. White space is folded as a browser
/// folds it; the cells of a table's row stand on one line, a tab between them. Linear.
[[nodiscard]] PageText linesOf(const Tree &tree);

} // namespace bluepencil::html
