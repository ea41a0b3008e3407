// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "print/printout.h"

#include <QFont>

#include <functional>
#include <limits>

class QPagedPaintDevice;

namespace bluepencil {

/// Pages counted from 1.
struct PageRange {
    int first = 1;
    int last = std::numeric_limits<int>::max();
};

/// Told how many rows are printed and which page that is; false stops.
using PrintGoesOn = std::function<bool(qsizetype rows, int page)>;

/// How a print ended.
enum class PrintEnd : quint8 {
    Complete,
    Stopped,  ///< what was asked said so; the pages until there are painted
    NotBegun, ///< the device cannot be painted on
};

/// Lays an article out page by page, and paints those of the range. Every page names its columns, the article and its
/// own number. Asks after every row whether to go on, so that the window can live meanwhile. Costs a few milliseconds
/// a page, whatever the length of the article.
[[nodiscard]] PrintEnd paintPages(const Printout &printout, PrintedTexts texts, const QFont &face, PageRange range,
                                  QPagedPaintDevice *device, const PrintGoesOn &goesOn);

} // namespace bluepencil
