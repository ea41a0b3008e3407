// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"

#include <QLatin1StringView>

namespace bluepencil {

/// The rule that named a finding so, for records that kept the id alone; empty where no rule of this version did. Tries
/// each rule there is: for places that somebody looks at.
[[nodiscard]] QLatin1StringView ruleNamed(FindingId id, Kind kind, Span span);

/// Whether that rule did. Costs one hash.
[[nodiscard]] bool isOfRule(FindingId id, Kind kind, Span span, const char *rule);

} // namespace bluepencil
