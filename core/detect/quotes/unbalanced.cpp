// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/unbalanced.h"

#include <QCoreApplication>

namespace bluepencil::quotes {

namespace {

struct QuoteWarning {
    Q_DECLARE_TR_FUNCTIONS(QuoteWarning)
};

} // namespace

bool goesOnOverPage(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes, size_t index)
{
    constexpr qint32 longestHead = 4; // paragraphs, blank ones counted
    if (index + 1 >= regions.size() || regions[index].closed || regions[index + 1].opened)
        return false;
    return shapes[index].finalMark == FinalMark::None &&
           regions[index + 1].paragraph - regions[index].paragraph <= longestHead;
}

bool isUnbalanced(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes, size_t index)
{
    if (goesOnOverPage(regions, shapes, index) || (index > 0 && goesOnOverPage(regions, shapes, index - 1)))
        return false;
    const MarkedRegion &region = regions[index];
    const bool reopened = index + 1 < shapes.size() && shapes[index + 1].continued;
    return (!region.closed && !reopened) || !region.opened;
}

QString unbalancedReason()
{
    return QuoteWarning::tr("A quotation mark here has no partner in its paragraph.");
}

} // namespace bluepencil::quotes
