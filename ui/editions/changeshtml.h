// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/linechanges.h"
#include "theme/theme.h"

#include <QFont>

namespace bluepencil {

/// How many lines are others.
[[nodiscard]] qsizetype changedLines(const QList<LineChange> &changes);

/// What became of a text, as rich text with every word escaped: the lines that are others, each with its neighbours so
/// that it can be found; what is left out is counted. `text` is the face of the article.
[[nodiscard]] QString htmlOf(const QList<LineChange> &changes, const Theme &theme, const QFont &text);

} // namespace bluepencil
