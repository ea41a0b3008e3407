// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/ancestry.h"

namespace bluepencil::html {

/// What the lines of a page are by themselves.
struct LineMeasure {
    qint32 words = 0;
    bool isBody = false; ///< long, and mostly not a link: running text
};

/// The words of every line, and which are running text.
[[nodiscard]] std::vector<LineMeasure> measured(const PageText &page);

/// Where the running text of a page is at home.
struct MainElement {
    qint32 element = 0;
    std::vector<qint16> below;  ///< for each node: how many elements it is below the main one or one above that
    std::vector<qint16> above;  ///< how far that one is above the main element
    std::vector<qint32> branch; ///< the child of that one which the node stands in
};

/// The element whose children, and theirs, hold most running text, weighed by what the markup says of it.
/// Method: the scoring of Readability (Arc90, 2009), with the distances kept.
[[nodiscard]] MainElement mainElementOf(const Tree &tree, const PageText &page, const std::vector<Ancestry> &ancestries,
                                        const std::vector<LineMeasure> &measures);

/// The nearest element, from `element` upwards, that makes a line: `p`, `li`, a heading, `div`…
[[nodiscard]] qint32 blockOf(const Tree &tree, qint32 element);
[[nodiscard]] bool makesLine(Tag tag);

} // namespace bluepencil::html
