// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/repair.h"
#include "text/warning.h"

namespace bluepencil {

/// Entities ("&amp;nbsp;", "&#8217;", escaped up to four times) and tags ("<p>", "<br/>", "<strong>…</strong>") of HTML
/// that stand in a text, and what belongs there; a tag leaves nothing, or a line end where it parts lines.
///
/// A text about HTML stays text: nothing is touched in a line that speaks of tags, entities or code, and a tag counts
/// only where it opens or closes a paragraph, breaks a line, or has its partner in the same line. Linear.
[[nodiscard]] QList<Repair> leftoversIn(QStringView text);

/// A warning for each such line, up to a few; one for all the rest.
[[nodiscard]] QList<Warning> warningsOfLeftovers(QStringView text);

} // namespace bluepencil
