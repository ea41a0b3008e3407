// SPDX-License-Identifier: Apache-2.0
#include "review/statistics.h"

#include "review/ifallcut.h"
#include "text/segmenter.h"

namespace bluepencil {

qsizetype wordsLeft(const Article &article, qsizetype rawWords, const CleanText &clean)
{
    qsizetype words = rawWords;
    for (const Piece &piece : clean.pieces()) {
        if (piece.kind == PieceKind::Cut || piece.kind == PieceKind::Replaced)
            words -= wordCount(article.textOf(piece.raw));
        if (piece.kind == PieceKind::Replaced)
            words += wordCount(clean.textOf(piece.clean));
    }
    return words;
}

WordCounts countWords(const Article &article, const Review &review, const QList<Finding> &suggestions,
                      qsizetype rawWords)
{
    const qsizetype raw = rawWords < 0 ? wordCount(article.text()) : rawWords;
    const CleanText now(article, review.cuts(), review.replacements());
    return {raw, wordsLeft(article, raw, now), wordsLeft(article, raw, textIfAllCut(article, review, suggestions))};
}

} // namespace bluepencil
