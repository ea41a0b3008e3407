// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/reader/html/lines.h"
#include "formats/reader/html/markupwords.h"
#include "formats/reader/html/tree.h"

#include <vector>

namespace bluepencil::html {

/// The lines [first, end) of a page.
struct PageLineRange {
    qint32 first = 0;
    qint32 end = 0;

    [[nodiscard]] qint32 size() const { return end - first; }
    friend bool operator==(const PageLineRange &, const PageLineRange &) = default;
};

/// What an element is, taken together with all it stands in. Filled from the root downwards, so that no line ever has
/// to climb the whole tree.
struct Ancestry {
    PageLineRange lines;         ///< the lines that stand in it
    quint64 tags[2] = {0, 0};    ///< a bit for each tag of it and above
    WordClasses words = 0;       ///< what its own class, id, itemprop and test id name
    quint8 articles = 0;         ///< how many `article` there are above, at most 3
    bool isHidden = false;       ///< it or one above is hidden, or hidden from screen readers
    bool isUndisplayed = false;  ///< it or one above has the style display:none
    bool hasRole = false;        ///< it or one above is navigation, complementary, banner or the like by its role
    bool isBodyProperty = false; ///< it or one above has the itemprop articleBody
    qint32 twins = 0;            ///< how many of its siblings have its tag and class
    qint32 images = 0;           ///< pictures in it
    qint32 list = -1;            ///< the nearest list or table it is or stands in; -1 when there is none
    qint32 wider = -1;           ///< the nearest element above that holds more lines; -1 when there is none

    [[nodiscard]] bool isIn(Tag tag) const
    {
        const auto number = static_cast<unsigned>(tag);
        return (tags[number / 64] >> (number % 64) & 1) != 0;
    }
};

/// For every node of the tree (of text nodes it says nothing). Linear.
[[nodiscard]] std::vector<Ancestry> ancestriesOf(const Tree &tree, const PageText &page);

} // namespace bluepencil::html
