// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <limits>

namespace bluepencil {

struct Outgoing;

/// The raw text of an article as HTML with all that was decided on it: `del` what goes, `ins` what comes, which word
/// processors take over as they are pasted, struck and underlined besides for programs that do not know them. A
/// paragraph that goes whole stays one. Stops, with “…”, behind so many units.
[[nodiscard]] QString trackedHtml(const Outgoing &article, qsizetype longest = std::numeric_limits<qsizetype>::max());

} // namespace bluepencil
