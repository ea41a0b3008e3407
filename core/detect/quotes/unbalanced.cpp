// SPDX-License-Identifier: Apache-2.0
#include "detect/quotes/unbalanced.h"

#include <QCoreApplication>

namespace bluepencil::quotes {

namespace {

struct QuoteWarning {
    Q_DECLARE_TR_FUNCTIONS(QuoteWarning)
};

} // namespace

bool isUnbalanced(const std::vector<MarkedRegion> &regions, const std::vector<QuoteShape> &shapes, size_t index)
{
    const MarkedRegion &region = regions[index];
    const bool reopened = index + 1 < shapes.size() && shapes[index + 1].continued;
    return (!region.closed && !reopened) || !region.opened;
}

Warning unbalancedWarning(const MarkedRegion &region)
{
    return {WarningCode::Unbalanced, region.span,
            QuoteWarning::tr("A quotation mark here has no partner in its paragraph.")};
}

} // namespace bluepencil::quotes
