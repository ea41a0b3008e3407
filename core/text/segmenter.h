// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text/article.h"

#include <QList>
#include <QStringView>

namespace bluepencil {

/// The paragraphs of a text: one per line, blank lines included, each ending at LF, CRLF, CR, U+2028 or U+2029.
[[nodiscard]] QList<Paragraph> paragraphsOf(QStringView text);

/// Words as a word count counts them: runs of letters, digits and the marks inside them.
[[nodiscard]] qsizetype wordCount(QStringView text);

/// Where to slice a very long stretch so that no slice is above `longest` units: at a sentence end where there is one
/// in the second half, else at white space, else between grapheme clusters. Returns the ends of all slices, the last
/// one being where.end(). Used for layout only.
[[nodiscard]] QList<qsizetype> sliceEnds(QStringView text, Span where, qsizetype longest);

} // namespace bluepencil
