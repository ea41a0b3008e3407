// SPDX-License-Identifier: Apache-2.0
#include "findings/wordsearch.h"

#include "findings/runcard.h"
#include "review/remarks.h"

#include <algorithm>

namespace bluepencil {

WordSearch::WordSearch(const QString &words)
    : m_words(folded(words))
{
    for (std::size_t state = 0; state < m_inState.size(); ++state)
        m_inState[state] = finds(folded(wordFor(static_cast<RunState>(state))));
}

QString WordSearch::folded(QString text)
{
    // Unit by unit, with the usual letters first: QString's own folding took a third of the first letter typed.
    for (QChar &unit : text) {
        if (unit >= u'A' && unit <= u'Z')
            unit = QChar(unit.unicode() | 0x20);
        else if (unit.unicode() >= 0x80)
            unit = unit.toCaseFolded();
    }
    return text;
}

bool WordSearch::finds(const Review &review, Span place) const
{
    if (review.remarks().isEmpty())
        return false;
    const QList<Decision> remarks = remarksOn(review, place);
    return finds(folded(markFor(remarks))) ||
           std::any_of(remarks.begin(), remarks.end(),
                       [this](const Decision &remark) { return finds(folded(remark.words)); });
}

} // namespace bluepencil
