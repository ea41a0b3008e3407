// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"

namespace bluepencil {

/// The confidence an editor is shown for what a rule or the linear model thinks: of the findings given 0.9 about nine
/// in ten are right. Monotone, and suggestedFrom stays what it is, so that it never changes what is suggested.
///
/// The knots are set by hand from cross-validated findings on the development data (tests/quality/fit_cuts.py prints
/// how often those were right), and kept below what was measured, since rules were written by people who had seen that
/// data.
[[nodiscard]] float calibrated(float raw, JudgedBy judge);

} // namespace bluepencil
