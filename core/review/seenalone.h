// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/findings/finding.h"
#include "text/span.h"

#include <QList>

namespace bluepencil {

class Article;

/// The suggestions that hold words which somebody is named for, unless they are a repeat: junk seldom does. Ordered and
/// disjoint. `findings` are all of the analysis, `suggestions` those of them that may be cut.
[[nodiscard]] QList<Span> holdingSpeech(const Article &article, const QList<Finding> &findings,
                                        const QList<Finding> &suggestions);

/// The suggestions of which each is to be looked at by itself, whatever stands beside it: those that would harm a
/// quotation that stays, and those that hold speech. Ordered and disjoint, for runsOf().
[[nodiscard]] QList<Span> seenAlone(const Article &article, const QList<Finding> &findings,
                                    const QList<Finding> &suggestions);

} // namespace bluepencil
