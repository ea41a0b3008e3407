// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Takes back what only its words or its neighbours speak against where the page sets the line in the midst of its
/// article: an item of a list, a subheading, a short answer look like furniture and are none there; a subheading may
/// recur below each thing that an article compares.
void keepWhatThePageSetsInside(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
