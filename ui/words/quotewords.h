// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/statements.h"
#include "store/cache/saidindex.h"

#include <QString>

namespace bluepencil {

class Article;

/// Who says it, for a title: the speaker, or that none is known.
[[nodiscard]] QString speakerWords(const Statement &statement);
/// How far the statement is to be believed, in one word: what a person said about it, else its first doubt.
[[nodiscard]] QString stateWords(const Statement &statement);
/// A doubt as a sentence that says what to look at.
[[nodiscard]] QString sentenceFor(Doubt doubt);
/// Where the same quotation stands with a difference, and with which: "In harbour.txt with other words: …".
[[nodiscard]] QString sentenceFor(const SaidElsewhere &elsewhere);
/// Where it stands: "Paragraph 4".
[[nodiscard]] QString placeWords(const Article &article, const Statement &statement);

/// Where another word stands for the speaker: "“She” = Helen Marsh, paragraph 10"; the paragraph only where it is known
/// which place is meant. Empty where the name stands there itself, or nobody is known.
[[nodiscard]] QString standInWords(const Article &article, const Statement &statement);
/// The same for a narrow place: “She” = Helen Marsh, ¶ 10.
[[nodiscard]] QString shortStandInWords(const Article &article, const Statement &statement);
/// That place: raw UTF-16 offsets; empty where it is not known.
[[nodiscard]] Span antecedentOf(const Statement &statement);

} // namespace bluepencil
