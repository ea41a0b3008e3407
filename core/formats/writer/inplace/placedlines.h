// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "formats/writer/inplace/markuptext.h"
#include "text/article.h"

#include <QList>
#include <QString>

namespace bluepencil::inplace {

/// True for what has no place of its own when texts are compared: white space, and what is not seen.
[[nodiscard]] bool isUnseen(char16_t unit);

/// Where a line of an article stands in markup.
struct PlacedLine {
    bool isAside = false;
    QList<qint32> offsets; ///< of the units of the article's text that are seen; UTF-16
    QList<qint32> units;   ///< for each of them, its index in MarkupText::units, or in its asides
    [[nodiscard]] bool isFound() const { return !units.isEmpty(); }
};

/// Where each line (paragraph, blank ones too) of an article stands in the markup that it was read from. Of what stands
/// there several times the place nearest to the lines around it is meant, beginning with the longest line. A line that
/// the reader did not take as it stands is not found. Linear, but for lines that are not found, which cost a look at
/// the next sixty thousand units.
[[nodiscard]] QList<PlacedLine> placedLines(const Article &article, const MarkupText &markup);

} // namespace bluepencil::inplace
