// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/finding.h"

#include <QString>

namespace bluepencil {

/// What an editor calls a finding, inside a sentence and without a capital: "ad marker", "related links", "repeat".
[[nodiscard]] QString wordsFor(const Finding &finding);

} // namespace bluepencil
