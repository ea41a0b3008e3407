// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/words/linewords.h"

#include <QHash>
#include <QString>

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
    /// Reads the words of a folded line.
    [[nodiscard]] WordsSay read(const std::vector<LineWord> &tokens) const;
    /// The names that speak for junk, the strongest first, at most `most`.
    [[nodiscard]] QStringList strongest(QStringView folded, const std::vector<LineWord> &tokens, qsizetype most) const;
    [[nodiscard]] bool isEmpty() const { return m_weights.isEmpty(); }

    /// The names of all that may stand in the table for a line, as a fitting script counts them.
    [[nodiscard]] static QStringList namesOf(QStringView folded, const std::vector<LineWord> &tokens);

private:
    /// Words come hashed already.
    struct Key {
        quint64 hash = 0;
        friend bool operator==(Key, Key) = default;
        friend size_t qHash(Key key, size_t = 0) noexcept { return static_cast<size_t>(key.hash); }
    };
    [[nodiscard]] static Key pairKey(quint64 first, quint64 second);
    [[nodiscard]] static Key startKey(quint64 word);
    template <typename Visit>
    static void visit(const std::vector<LineWord> &tokens, Visit visit);

    QHash<Key, int> m_weights;
};

} // namespace bluepencil
