// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/linewords.h"

#include <QHash>
#include <QString>

#include <span>
#include <vector>

namespace bluepencil {

/// What the words of a line say for or against its being junk, in tenths of log-odds.
struct WordsSay {
    int sum = 0;
    int strongest = 0; ///< for junk; 0 when none speaks for it
    int mildest = 0;   ///< against it; 0 when none does
};

/// Single words, pairs of neighbouring words ("sign up") and first words ("^more") with the log-odds that each adds.
/// All of them occur with many publishers; the names stand in resources/weights/cuts.txt.
class WordEvidence {
public:
    /// How much of a line is read, in words.
    static constexpr size_t mostWords = 40;

    /// `name` as the file has it; tenths of log-odds.
    void insert(const QString &name, int weight);
    /// Reads the words of a line, each as LineTable::shortHash() has it.
    [[nodiscard]] WordsSay read(std::span<const quint32> words) const;
    /// The names that speak for junk, the strongest first, at most `most`.
    [[nodiscard]] QStringList strongest(QStringView folded, const std::vector<LineWord> &tokens, qsizetype most) const;

    /// The names of all that may stand in the table for a line, as a fitting script counts them.
    [[nodiscard]] static QStringList namesOf(QStringView folded, const std::vector<LineWord> &tokens);

private:
    [[nodiscard]] int weightOf(quint64 key) const { return mayHold(key) ? m_weights.value(key) : 0; }

    /// Most words have no weight. A bit each spares the look at the table.
    static constexpr quint64 filterBits = 1U << 16;
    [[nodiscard]] bool mayHold(quint64 key) const
    {
        const quint64 bit = key % filterBits;
        return ((m_filter[bit >> 6] >> (bit & 63)) & 1) != 0;
    }

    std::vector<quint64> m_filter = std::vector<quint64>(filterBits / 64);
    QHash<quint64, int> m_weights;
};

} // namespace bluepencil
