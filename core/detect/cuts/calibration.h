// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"

namespace bluepencil {

/// The confidence an editor is shown for what a rule thinks that the model did not weigh: of the findings given 0.9
/// about nine in ten are right. Monotone, and suggestedFrom stays what it is, so that it never changes what is
/// suggested.
///
/// The knots are set by hand, and kept below what was measured, since rules were written by people who had seen the
/// data. Those of lines that the model weighed are fitted and stand with its weights.
[[nodiscard]] float calibrated(float raw, JudgedBy judge);

} // namespace bluepencil
