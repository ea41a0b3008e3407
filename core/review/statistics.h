// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/cleantext.h"
#include "review/review.h"

namespace bluepencil {

class Article;

/// How many words go out, given how many there were: those of the cuts less, those of the replacements more.
/// Costs only what was cut, so that it can be asked after every key. A word that a cut tears counts as cut.
[[nodiscard]] qsizetype wordsLeft(const Article &article, qsizetype rawWords, const CleanText &clean);

/// The words of an article: as it came, as it goes out now, and if all these suggestions were cut.
struct WordCounts {
    qsizetype raw = 0;
    qsizetype now = 0;
    qsizetype ifAllCut = 0;
};

/// Costs the whole text unless the raw words are known, which are counted where they are -1.
[[nodiscard]] WordCounts countWords(const Article &article, const Review &review, const QList<Finding> &suggestions,
                                    qsizetype rawWords = -1);

} // namespace bluepencil
