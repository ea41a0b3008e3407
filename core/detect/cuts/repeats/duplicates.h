// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <stop_token>

namespace bluepencil {

namespace rule {
extern const CutRule duplicateNear;
extern const CutRule duplicateFragment;
} // namespace rule
extern const CutRuleFamily repeatRules;

/// Marks the lines that repeat another line of the article: word for word, from inside a sentence, cut off, with words
/// changed, or the headline once more. `original` of the verdict names the copy that stays: the complete one wherever
/// it stands, else the first.
///
/// Left alone: signatures of embedded posts, refrains, labels of questions and answers, rows of a template (results,
/// quarters, court lists), short lines outside a run of repeats.
/// Linear: hashes of whole lines, of their first and last 25 units, and posting lists of word 4-grams that hold at most
/// six lines each; only three candidates a line are aligned word by word.
/// Method: shingling and resemblance (Broder, 1997), then alignment of the candidates.
void markRepeats(const LineTable &lines, LineVerdicts &verdicts, const std::stop_token &stop = {});

} // namespace bluepencil
