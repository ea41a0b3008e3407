// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/linewords.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace bluepencil {

/// One place where two aligned lines differ: the words of each, either of which may be none.
struct WordDifference {
    qint32 firstToken = 0; ///< in the first line
    qint32 firstCount = 0;
    qint32 secondToken = 0; ///< in the second line
    qint32 secondCount = 0;
};

/// How two lines go together.
struct WordAlignment {
    qsizetype matched = 0; ///< words that stand in both, in order
    std::vector<WordDifference> differences;
};

/// The words of a line, folded or raw, as they are compared: case aside, and unlike tokens, numbers keep their value.
struct AlignedWords {
    explicit AlignedWords(QStringView line);
    /// The same of a line that is folded already, which needs no copy.
    [[nodiscard]] static AlignedWords ofFolded(QStringView line);

    QStringView line; ///< as given
    std::vector<LineWord> tokens;
    std::vector<quint64> hashes;
    /// The words from `token` on as text.
    [[nodiscard]] QStringView text(qint32 token, qint32 count) const;
    [[nodiscard]] bool hasDigit(qint32 token, qint32 count) const;

private:
    AlignedWords() = default;
    void read(QStringView plain);
};

/// True for words of four letters and more that are one slip apart: a letter too many, missing, changed, or two that
/// changed places. Whoever retypes a paragraph makes slips; the rows of a template differ in whole words. Case counts.
[[nodiscard]] bool isSlip(QStringView first, QStringView second);

/// Aligns two lines by their longest common subsequence of words, within a band of a fifth of their length: lines that
/// are further apart are no near repeats. Nothing for lines above 600 words, so that a paragraph of megabytes costs
/// nothing.
[[nodiscard]] std::optional<WordAlignment> align(const AlignedWords &first, const AlignedWords &second);

/// The differences in words for an editor: “4” for “5”; at most three. A number comes first, since a changed number is
/// news.
[[nodiscard]] QString describeDifferences(QStringView firstRaw, QStringView secondRaw);

} // namespace bluepencil
