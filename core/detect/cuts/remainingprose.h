// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

namespace bluepencil {

/// Takes back suggestions that would leave no article: something has to be what the furniture stands around.
///
/// A sentence without a word of furniture in it is suspected for its company only: the lines beside it, the block it
/// stands in, its place before or after the paragraphs. Where no paragraph of the article stays, that company proves
/// nothing, and such a sentence is no longer suggested by evidence, nor is the title above it. Where not one sentence
/// stays, those that a block, a caption or other files took come back as well; where there was none to come back, a
/// statement of few words may be all of the article ("It fell."). And where paragraphs of the article come twice, one
/// copy of each stays, whatever block it seems to end. They stay mentioned, below suggestedFrom. House rules and
/// repeats hold: the one is the editor's word, of the other the original stays.
void keepRemainingProse(const LineTable &lines, LineVerdicts &verdicts);

} // namespace bluepencil
