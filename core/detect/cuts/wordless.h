// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Takes back every suggestion that rests on words or on the look of a line: for a text in a language without word
/// lists. What stays is what needs none: shortcodes, code, repeats word for word, what the newsroom knows and what the
/// page that the text comes from says.
void keepWhatNeedsNoWords(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
