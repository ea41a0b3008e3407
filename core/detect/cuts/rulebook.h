// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/rules.h"

#include <vector>

namespace bluepencil {

/// Every rule of the cut detectors, in the order of the families. In static storage.
[[nodiscard]] std::vector<const CutRule *> allCutRules();

} // namespace bluepencil
