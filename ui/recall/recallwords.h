// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/recall/recallsweep.h"

#include <QString>

namespace bluepencil {

/// What can be done about an article that a recall concerns, and how it stands: "can be corrected", "drafted, waits for
/// its approval".
[[nodiscard]] QString wordsFor(RecallStanding standing);
/// What goes out at a place, and what would: "“…” → “…”".
[[nodiscard]] QString wordsFor(const RecallPlace &place);
/// An article in a list: its title or the name of its file.
[[nodiscard]] QString nameOf(const RecalledArticle &article);

} // namespace bluepencil
