// SPDX-License-Identifier: Apache-2.0
#include "findings/wordsearch.h"

#include "findings/runcard.h"
#include "review/remarks.h"

#include <algorithm>

namespace bluepencil {

WordSearch::WordSearch(const QString &words)
    : m_words(words.simplified())
    , m_areSeveral(m_words.contains(u' '))
{
    for (std::size_t state = 0; state < m_inState.size(); ++state)
        m_inState[state] = finds(wordFor(static_cast<RunState>(state)));
}

bool WordSearch::finds(QStringView text) const
{
    // Only words with a space between them can lie over the end of a line.
    return m_areSeveral ? text.toString().simplified().contains(m_words, Qt::CaseInsensitive)
                        : text.contains(m_words, Qt::CaseInsensitive);
}

bool WordSearch::finds(const Review &review, Span place) const
{
    if (review.remarks().isEmpty())
        return false;
    const QList<Decision> remarks = remarksOn(review, place);
    return finds(markFor(remarks)) ||
           std::any_of(remarks.begin(), remarks.end(), [this](const Decision &remark) { return finds(remark.words); });
}

} // namespace bluepencil
