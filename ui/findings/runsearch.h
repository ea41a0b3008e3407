// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "findings/wordsearch.h"

#include <QHash>
#include <QVarLengthArray>

namespace bluepencil {

class ReviewSession;

/// Looks for the words of a filter in the runs of a session: in title, texts and notes, in the state, and in the
/// remarks that stand there. One is made for each change of the words, and asked about every run: a hundred thousand
/// runs share a few dozen titles, so each is made and searched once.
class RunSearch {
public:
    RunSearch(const QString &words, const ReviewSession &session);

    [[nodiscard]] bool finds(qsizetype run);

private:
    /// What makes a title or a note: equal for those that read the same.
    using Key = QVarLengthArray<qsizetype, 16>;

    [[nodiscard]] bool findsText(qsizetype run) const;
    [[nodiscard]] bool findsTitle(qsizetype run);
    [[nodiscard]] bool findsNote(qsizetype run);
    [[nodiscard]] bool findsNote(const Finding &finding);
    [[nodiscard]] Key titleKey(qsizetype run) const;
    template <typename Predicate>
    [[nodiscard]] bool anyOf(qsizetype run, Predicate predicate) const;

    const ReviewSession &m_session;
    WordSearch m_words;
    QHash<Key, bool> m_titles; ///< whether the words are in it
    QHash<Key, bool> m_notes;  ///< the same of the note that findings of a kind and category share
};

} // namespace bluepencil
