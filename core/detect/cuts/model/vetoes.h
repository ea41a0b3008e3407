// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/rules/verdicts.h"
#include "detect/lines/linetable.h"

#include <span>

namespace bluepencil {

/// A sort of line that no model may suggest to cut, whatever its features sum up to.
struct Veto {
    const char *name = "";
    const char *harm = ""; ///< what a cut of such a line would do
    bool (*holds)(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index) = nullptr;
};

/// All vetoes, the cheap and frequent ones first; which one holds makes no difference.
[[nodiscard]] std::span<const Veto> vetoes();

/// A veto on the line, or null. `verdicts` are those of the rules.
[[nodiscard]] const Veto *vetoOn(const LineTable &lines, const LineVerdicts &verdicts, qsizetype index);

/// "We" within quotation marks is the speaker's, not the publisher's.
[[nodiscard]] bool speaksInQuotes(const FoldedLine &line);

} // namespace bluepencil
