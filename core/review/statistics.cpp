// SPDX-License-Identifier: Apache-2.0
#include "review/statistics.h"

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

} // namespace bluepencil
