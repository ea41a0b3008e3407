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

    /// In the word for a state. Constant, since a filter asks it of every run.
    [[nodiscard]] bool finds(RunState state) const { return m_inState[static_cast<std::size_t>(state)]; }
    /// In a text. White space counts as one space, so that words are found across the end of a line.
    [[nodiscard]] bool finds(QStringView text) const;
    /// In the remarks that stand on a place (raw UTF-16 offsets), and in what marks them. Costs all remarks.
    [[nodiscard]] bool finds(const Review &review, Span place) const;

private:
    QString m_words;
    bool m_areSeveral = false;
    std::array<bool, 4> m_inState{};
};

} // namespace bluepencil
