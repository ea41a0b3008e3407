// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace bluepencil::quotes {

/// e to the power of a sum of weights in hundredths, from a table: it is asked for every candidate of every quotation,
/// and sums are whole hundredths. `hundredths` is not above 0, since the highest sum is taken off all first; far below
/// it is 0.
[[nodiscard]] float shareOf(qint32 hundredths);

} // namespace bluepencil::quotes
