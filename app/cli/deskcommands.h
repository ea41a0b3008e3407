// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/output/delivery.h"

namespace bluepencil::cli {

struct Options;

/// Does what was asked of the desk's record and not of articles: what became of words, recalls, retention, figures,
/// what goes from desk to desk, the workspace and the word lists. What fails is in the output, as a sentence.
[[nodiscard]] Output deskOutput(const Options &options);

} // namespace bluepencil::cli
