// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/recall/recallsweep.h"

#include <QByteArray>
#include <QSet>

namespace bluepencil {

/// What a recall concerns, as JSON Lines: a line an article. `article`, `record`, `title`, `state` (of the queue),
/// `standing` (open, drafted, corrected, changed, purged, by_hand), `editions` (numbers), `files` (`file`, `format`,
/// `sha256`), `places` (`before`, `after`; null for nothing) and `drafted`: true where this run drafted the correction.
[[nodiscard]] QByteArray recallJson(const QList<RecalledArticle> &articles, const QSet<qint64> &drafted);

} // namespace bluepencil
