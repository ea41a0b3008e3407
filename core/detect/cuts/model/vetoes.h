// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/cuts/model/surroundings.h"

#include <span>

namespace bluepencil {

/// A sort of line that no model may suggest to cut, whatever its features sum up to.
struct Veto {
    const char *name = "";
    const char *harm = ""; ///< what a cut of such a line would do
    bool (*holds)(const Surroundings &around, qsizetype index) = nullptr;
};

/// All vetoes, the cheap and frequent ones first; which one holds makes no difference.
[[nodiscard]] std::span<const Veto> vetoes();

/// A veto on the line, or null.
[[nodiscard]] const Veto *vetoOn(const Surroundings &around, qsizetype index);

/// "We" within quotation marks is the speaker's, not the publisher's.
[[nodiscard]] bool speaksInQuotes(const FoldedLine &line);

} // namespace bluepencil
