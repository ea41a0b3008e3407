// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <vector>

namespace bluepencil {

/// One word of a folded line: where it is, and a hash that stands for it in every table.
struct LineWord {
    qint32 start = 0;  ///< UTF-16 units from the start of the folded line
    qint32 length = 0; ///< UTF-16 units
    quint64 hash = 0;
};

/// What every number hashes to, so that a phrase can say "image <n> of <n>".
inline constexpr quint64 numberHash = 1;

/// The hash of a word, which is the same for every copy of it.
[[nodiscard]] quint64 wordHash(QStringView word);

/// The words of a folded line, in order; `tokens` is cleared first and keeps its memory. Letters, digits and combining
/// marks make words; an apostrophe within one belongs to it ("don't").
void tokenize(QStringView line, std::vector<LineWord> &tokens);

} // namespace bluepencil
