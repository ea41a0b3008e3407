// SPDX-License-Identifier: Apache-2.0
#include "findings/wordsearch.h"

#include "review/remarks.h"
#include "words/runcard.h"

#include <algorithm>

namespace bluepencil {

namespace {

/// Whether a letter is the same as no third one, case aside, as k and the Kelvin sign or s and the long s are.
bool hasTwoCases(QChar letter)
{
    constexpr char16_t ascii = 128;
    return letter.unicode() < ascii && letter.toLower() != u'k' && letter.toLower() != u's';
}

bool containsFrom(QStringView text, QStringView words, QChar first)
{
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        if (text.sliced(at).startsWith(words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// Case aside. A search that minds case is several times as fast, so the first letter is looked for in both its cases.
bool contains(QStringView text, QStringView words)
{
    if (words.isEmpty() || !hasTwoCases(words.front()))
        return text.contains(words, Qt::CaseInsensitive);
    const QChar lower = words.front().toLower();
    const QChar upper = words.front().toUpper();
    return containsFrom(text, words, lower) || (upper != lower && containsFrom(text, words, upper));
}

} // namespace

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
    return m_areSeveral ? contains(text.toString().simplified(), m_words) : contains(text, m_words);
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
