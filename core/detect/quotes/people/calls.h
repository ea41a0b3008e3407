// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "detect/quotes/people/cast.h"

#include <vector>

namespace bluepencil::quotes {

/// The persons in somebody's words, as indices into Cast::persons.
struct Calls {
    std::vector<qint32> called; ///< spoken to by name: "Come, Ada, it is late"
    std::vector<qint32> named;  ///< spoken of
};

/// Reads who is called and who is named inside quotations, whose words the parse leaves closed.
class CallReader {
public:
    CallReader(const Article &article, const Cast &cast);

    /// Adds those of a stretch of the article. Linear in its length.
    void read(Span words, Calls &calls) const;

private:
    [[nodiscard]] qint32 bearerOf(WordId word) const { return m_bearers.value(word, -1); }

    const Article &m_article;
    QHash<WordId, qint32> m_bearers; ///< by given name and by surname; -1 where two bear it
};

} // namespace bluepencil::quotes
