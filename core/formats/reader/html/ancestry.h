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
    static constexpr quint8 many = 12; ///< more twins and pictures are not told apart

    quint64 tags[2] = {0, 0};        ///< a bit for each tag of it and above
    PageLineRange lines;             ///< the lines that stand in it
    WordClasses words = 0;           ///< what its own class, id, itemprop and test id name
    qint32 list = -1;                ///< the nearest list or table it is or stands in; -1 when there is none
    qint32 wider = -1;               ///< the nearest element above that holds more lines; -1 when there is none
    quint8 twins = 0;                ///< how many of its siblings have its tag and class, at most `many`
    quint8 images = 0;               ///< pictures in it, at most `many`
    quint8 articles : 2 = 0;         ///< how many `article` there are above, at most 3
    bool isHidden : 1 = false;       ///< it or one above is hidden, or hidden from screen readers
    bool isUndisplayed : 1 = false;  ///< it or one above has the style display:none
    bool hasRole : 1 = false;        ///< it or one above is navigation, complementary, banner or the like by its role
    bool isBodyProperty : 1 = false; ///< it or one above has the itemprop articleBody

    [[nodiscard]] bool isIn(Tag tag) const
    {
        const auto number = static_cast<unsigned>(tag);
        return (tags[number / 64] >> (number % 64) & 1) != 0;
    }
};
static_assert(sizeof(Ancestry) == 40); // a page of cells alone has one for each

/// For every node of the tree (of text nodes it says nothing). Linear.
[[nodiscard]] std::vector<Ancestry> ancestriesOf(const Tree &tree, const PageText &page);

} // namespace bluepencil::html
