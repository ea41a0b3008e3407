// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "review/runstates.h"

#include <QString>

#include <array>

namespace bluepencil {

/// Looks for the words of a filter in what is known about runs; case aside. No words are found everywhere.
class WordSearch {
public:
    explicit WordSearch(const QString &words);

    /// A text as it can be searched: case is gone.
    [[nodiscard]] static QString folded(QString text);

    /// In the word for a state. Constant, since a filter asks it of every run.
    [[nodiscard]] bool finds(RunState state) const { return m_inState[static_cast<std::size_t>(state)]; }
    /// In a text that is folded already.
    [[nodiscard]] bool finds(const QString &folded) const { return folded.contains(m_words); }
    /// In the remarks that stand on a place (raw UTF-16 offsets), and in what marks them. Costs all remarks.
    [[nodiscard]] bool finds(const Review &review, Span place) const;

private:
    QString m_words; ///< folded
    std::array<bool, 4> m_inState{};
};

} // namespace bluepencil
